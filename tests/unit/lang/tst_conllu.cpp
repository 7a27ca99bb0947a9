// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/conllu.h"
#include <QtTest>

using namespace dateline;
using namespace Qt::StringLiterals;

class TestConllu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void writesWhatItRead();
    void ignoresNonsense();
};

namespace {

const QString sample = u"# newpar\n"
                       "# sent_id = 1\n"
                       "# text = Don't go.\n"
                       "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                       "1\tDo\tdo\tAUX\tVB\t_\t0\troot\t_\t_\n"
                       "2\tn't\tnot\tPART\tRB\t_\t1\tdep\t_\t_\n"
                       "3\tgo\tgo\tVERB\tVB\t_\t1\tdep\t_\tSpaceAfter=No\n"
                       "4\t.\t.\tPUNCT\t.\t_\t1\tdep\t_\t_\n\n"_s;

} // namespace

void TestConllu::reads()
{
    const AnalysedText text = fromConllu(sample + u"# newpar\n1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n"_s);
    QCOMPARE(text.text, u"Don't go.\nYes"_s);
    QCOMPARE(text.tokens.size(), size_t(5));
    QCOMPARE(text.sentences.size(), size_t(2));
    QCOMPARE(text.sentences[1].paragraph, 1);
    QCOMPARE(text.tokens[1].lemma, u"not"_s);
    QCOMPARE(text.tokens[1].xpos, Xpos::Rb);
    QVERIFY(!text.tokens[1].spaceBefore && text.tokens[2].spaceBefore && !text.tokens[3].spaceBefore);
    QCOMPARE(text.word(3), u"."_s);
}

void TestConllu::writesWhatItRead()
{
    QCOMPARE(toConllu(fromConllu(sample)), sample);
    QCOMPARE(toConllu({}), QString());
}

void TestConllu::ignoresNonsense()
{
    QVERIFY(fromConllu(u""_s).tokens.empty());
    QVERIFY(fromConllu(u"no table\n1\tshort\n"_s).tokens.empty());
    const AnalysedText text =
        fromConllu(u"1\tx\tx\tBLA\tBLA\t_\t0\t_\t_\t_\n1.1\ty\t_\t_\t_\t_\t_\t_\t_\t_\n"_s);
    QCOMPARE(text.tokens.size(), size_t(1));
    QCOMPARE(text.tokens[0].upos, Upos::X);
    QCOMPARE(text.tokens[0].xpos, Xpos::Unknown);
}

QTEST_GUILESS_MAIN(TestConllu)
#include "tst_conllu.moc"
