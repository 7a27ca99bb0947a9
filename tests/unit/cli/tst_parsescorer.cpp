// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parsescorer.h"
#include "app/lang/conllu.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dateline;

class tst_ParseScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();

private:
    /// Words as "form upos head relation", separated by spaces; sentences by "|".
    static AnalysedText made(const QString &words)
    {
        QString conllu;
        for (const QString &sentence : words.split(u'|')) {
            int number = 0;
            const QStringList parts = sentence.simplified().split(u' ');
            for (qsizetype i = 0; i + 3 < parts.size(); i += 4)
                conllu += u"%1\t%2\t_\t%3\t_\t_\t%4\t%5\t_\t_\n"_s.arg(++number).arg(
                    parts[i], parts[i + 1], parts[i + 2], parts[i + 3]);
            conllu += u'\n';
        }
        return fromConllu(conllu);
    }
};

void tst_ParseScorer::scores_data()
{
    const QString right =
        u"They PRON 2 nsubj met VERB 0 root again ADV 2 advmod | We PRON 2 nsubj left VERB 0 root"_s;
    QTest::addColumn<QString>("system");
    QTest::addColumn<QList<double>>("figures"); // tokens, sentences, UPOS, UAS, LAS: F1
    QTest::newRow("all right") << right << QList<double>{100, 100, 100, 100, 100};
    QTest::newRow("a tag") << QString(right).replace(u"again ADV"_s, u"again NOUN"_s)
                           << QList<double>{100, 100, 80, 100, 100};
    QTest::newRow("a relation") << QString(right).replace(u"advmod"_s, u"obj"_s)
                                << QList<double>{100, 100, 100, 100, 80};
    QTest::newRow("a subtype is none")
        << QString(right).replace(u"We PRON 2 nsubj"_s, u"We PRON 2 nsubj:pass"_s)
        << QList<double>{100, 100, 100, 100, 100};
    QTest::newRow("a head") << QString(right).replace(u"ADV 2 advmod"_s, u"ADV 1 advmod"_s)
                            << QList<double>{100, 100, 100, 80, 80};
    QTest::newRow("sentences run together")
        << u"They PRON 2 nsubj met VERB 0 root again ADV 2 advmod We PRON 5 nsubj left VERB 2 conj"_s
        << QList<double>{100, 0, 100, 80, 80};
    QTest::newRow("nothing parsed")
        << u"They PRON _ _ met VERB _ _ again ADV _ _ | We PRON _ _ left VERB _ _"_s
        << QList<double>{100, 100, 100, 0, 0};
}

void tst_ParseScorer::scores()
{
    QFETCH(QString, system);
    QFETCH(QList<double>, figures);
    ParseScorer scorer;
    scorer.add(
        made(u"They PRON 2 nsubj met VERB 0 root again ADV 2 advmod | We PRON 2 nsubj left VERB 0 root"_s),
        made(system));
    QList<double> found;
    for (const ScoreRow &row : scorer.table(u"toy"_s, true))
        if (row.measure != u"words" && row.measure != u"XPOS")
            found << row.figures->f1;
    QCOMPARE(found, figures);
}

QTEST_GUILESS_MAIN(tst_ParseScorer)
#include "tst_parsescorer.moc"
