// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openwindow.h"
#include "ui/dialogs/annotationdialog.h"
#include "ui/dialogs/encodingdialog.h"
#include "ui/dialogs/removeddialog.h"
#include "ui/dialogs/statisticsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/articlelist.h"
#include "ui/shell/original.h"
#include "ui/shell/publicationbar.h"
#include "ui/text/articlepane.h"
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace dateline;
using namespace Qt::StringLiterals;

/// What a person does with articles in the window: tags, removal, numbers, originals.
class tst_ArticleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tagsManyByKeyboard();
    void filtersByTag();
    void sortsAndRemembers();
    void marksWhatIsNearlyTheSame();
    void headerSaysWhatWasWrittenOnIt();
    void removesAndBringsBack();
    void showsNumbers();
    void findsOriginals();
    void readsAgainInAnotherEncoding();
    void readsOnlyFilesAgain();
    void datesSeveralTogether();

private:
    MainWindow &window() { return *m_open->window; }
    Session &session() { return m_open->session; }
    ArticleList &list() { return *window().findChild<ArticleList *>(); }
    template<class Dialog> Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window().findChild<Dialog *>()) && found->isVisible(); });
        return found;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<OpenWindow> m_open;
};

void tst_ArticleCommands::initTestCase()
{
    const QString text =
        u"Ministers of the coastal states met in Halden on 5 May 2021. They talked about the "
        u"harbour, the fishing grounds and the price of coal for two days, and then signed a "
        u"pact that both parliaments have to ratify before it can come into force."_s;
    const std::pair<QString, QString> files[] = {
        {u"b-first.txt"_s, text},
        {u"a-second.txt"_s, u"A quake struck the valley on 3 March 2020. Nobody was hurt, the mayor said."_s},
        {u"c-third.txt"_s, text + u" It was a long night."_s}};
    m_open = std::make_unique<OpenWindow>(m_dir.path());
    QVERIFY(!m_open->problem);
    for (const auto &[name, content] : files) {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
        file.close();
        session().importPaths({m_dir.filePath(name)});
        QVERIFY(m_open->waitUntilIdle());
    }
    QCOMPARE(session().articles()->rowCount(), 3);
}

void tst_ArticleCommands::cleanupTestCase()
{
    m_open.reset();
}

void tst_ArticleCommands::tagsManyByKeyboard()
{
    list().selectAll();
    window().actions()->annotate->trigger();
    auto *asked = dialog<AnnotationDialog>();
    QVERIFY(asked);
    QTest::keyClicks(asked->focusWidget(), u"coast, North Sea"_s);
    QTest::keyClick(asked->focusWidget(), Qt::Key_Return); // takes the tags
    QVERIFY(asked->isVisible());
    QTest::keyClick(asked->focusWidget(), Qt::Key_Return); // ends
    QTRY_VERIFY(!window().findChild<AnnotationDialog *>());
    const QStringList tags{u"coast"_s, u"North Sea"_s};
    for (const ArticleSummary &article : session().articles()->articles())
        QCOMPARE(article.tags, tags);
    session().undo(); // one step for all
    QVERIFY(session().articles()->allTags().isEmpty());
    session().redo();
    QCOMPARE(session().articles()->allTags(), tags);
}

void tst_ArticleCommands::filtersByTag()
{
    const ArticleId second = session().articles()->articles().at(1).id;
    session().annotate({second}, {{}, {u"coast"_s}, {}, {}});
    Filter filter;
    filter.text = u"tag:coast"_s;
    session().view()->setFilter(filter);
    for (const int at : session().events()->shown())
        QVERIFY(session().events()->all()[size_t(at)].article != second);
    QVERIFY(session().events()->shown().size() < session().events()->all().size());
    session().view()->setFilter({});
}

void tst_ArticleCommands::sortsAndRemembers()
{
    const auto first = [this] { return list().model()->index(0, 0).data(ArticleModel::NameRole).toString(); };
    QVERIFY(first().endsWith(u"b-first.txt"_s));
    QAction *byDate = window().actions()->articleOrderMenu->actions().at(int(ArticleOrder::By::Published));
    byDate->trigger();
    QCOMPARE(m_open->settings.articleOrder(), int(ArticleOrder::By::Published));
    window().actions()->articleOrderMenu->actions().at(int(ArticleOrder::By::Title))->trigger();
    const QString before = first();
    m_open.reset();
    m_open = std::make_unique<OpenWindow>(m_dir.path());
    QCOMPARE(first(), before);
    QCOMPARE(list().order()->order(), ArticleOrder::By::Title);
    window().actions()->articleOrderMenu->actions().at(0)->trigger();
}

void tst_ArticleCommands::marksWhatIsNearlyTheSame()
{
    const ArticleSummary &third = session().articles()->articles().at(2);
    QCOMPARE(third.like, session().articles()->articles().at(0).id);
    QVERIFY(third.likeness > 0.9);
    QVERIFY(list()
                .model()
                ->index(2, 0)
                .data(ArticleModel::StateTextRole)
                .toString()
                .contains(u"% the same as"_s));
}

void tst_ArticleCommands::headerSaysWhatWasWrittenOnIt()
{
    const auto &articles = session().articles()->articles();
    const ArticleId original = articles.at(0).id;
    const ArticleId copy = articles.at(2).id;
    const auto label = [this] {
        for (QLabel *found : window().findChild<ArticlePane *>()->findChildren<QLabel *>())
            if (found->isVisible() && found->text().contains("\"like\""_L1))
                return found;
        return static_cast<QLabel *>(nullptr);
    };
    session().view()->setCurrentArticle(original);
    QVERIFY(!label());
    session().annotate({copy}, {{u"R&D"_s}, {}, u"Ask <who>.\nAgain."_s, u"Law"_s});
    session().view()->setCurrentArticle(copy);
    QVERIFY(label());
    for (const auto &part : {"R&amp;D"_L1, "in Law"_L1, "Ask &lt;who&gt;.<br>Again."_L1, "% the same as"_L1})
        QVERIFY2(label()->text().contains(part), qPrintable(label()->text()));
    Q_EMIT label()->linkActivated(u"note"_s);
    auto *asked = dialog<AnnotationDialog>();
    QVERIFY(asked);
    asked->reject();
    QTRY_VERIFY(!window().findChild<AnnotationDialog *>());
    Q_EMIT label()->linkActivated(u"like"_s);
    QCOMPARE(session().view()->currentArticle(), original);
    session().undo();
}

void tst_ArticleCommands::removesAndBringsBack()
{
    const ArticleId second = session().articles()->articles().at(1).id;
    const size_t events = session().events()->all().size();
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTRY_COMPARE(session().articles()->rowCount(), 2);
    window().actions()->removedArticles->trigger();
    auto *removed = dialog<RemovedDialog>();
    QVERIFY(removed);
    auto *rows = removed->findChild<QListWidget *>();
    QCOMPARE(rows->count(), 1);
    rows->selectAll();
    for (QPushButton *button : removed->findChildren<QPushButton *>())
        if (button->text() == u"Bring back"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(rows->count(), 0);
    QTRY_COMPARE(session().articles()->rowCount(), 3);
    QVERIFY(session().articles()->find(second));
    QCOMPARE(session().events()->all().size(), events);
    removed->reject();
    QVERIFY(session().removedArticles().empty());
}

void tst_ArticleCommands::showsNumbers()
{
    window().actions()->statistics->trigger();
    auto *numbers = dialog<StatisticsDialog>();
    QVERIFY(numbers);
    auto *tree = numbers->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"3"_s);
    for (QPushButton *button : numbers->findChildren<QPushButton *>())
        if (button->text() == u"Copy as table"_s)
            button->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Articles,articles,3"_s));
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(numbers->grab().save(folder + u"/statistics.png"_s));
        QVERIFY(window().grab().save(folder + u"/articles.png"_s));
    }
    numbers->reject();
}

void tst_ArticleCommands::findsOriginals()
{
    ArticleSummary article;
    article.name = m_dir.filePath(u"a-second.txt"_s);
    QCOMPARE(originalOf(article)->toLocalFile(), article.name);
    QCOMPARE(folderOf(article)->toLocalFile(), m_dir.path());
    article.name += u"/inside.html"_s; // of an archive
    QCOMPARE(originalOf(article)->toLocalFile(), m_dir.filePath(u"a-second.txt"_s));
    article.name = m_dir.filePath(u"gone.txt"_s);
    QVERIFY(!originalOf(article) && !folderOf(article));
    article.url = u"https://example.org/x"_s;
    QCOMPARE(originalOf(article)->toString(), article.url);
    article.name = u"pasted text"_s;
    article.url = u"javascript:alert(1)"_s;
    QVERIFY(!originalOf(article));
    article.url = u"file:///etc/passwd"_s;
    QVERIFY(!originalOf(article));
}

void tst_ArticleCommands::readsAgainInAnotherEncoding()
{
    const QString name = m_dir.filePath(u"mayor.txt"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("The mayor, M\xB6ller, met the ministers on 3 March 2020. The council voted.");
    file.close();
    session().importPaths({name});
    QVERIFY(m_open->waitUntilIdle());
    const ArticleId id = session().view()->currentArticle();
    const QString before = session().article(id)->text;
    QVERIFY(!session().eventsOf(id).empty());
    const EventId event = session().eventsOf(id).front().id;
    session().acceptEvents({event});
    auto *header = window().articlePane()->findChild<QLabel *>(u"articleOrigin"_s);
    QVERIFY2(header->text().contains(session().article(id)->encoding), qPrintable(header->text()));

    Q_EMIT header->linkActivated(u"encoding"_s);
    auto *asked = dialog<EncodingDialog>();
    QVERIFY(asked);
    auto *encodings = asked->findChild<QListWidget *>();
    auto *preview = asked->findChild<QPlainTextEdit *>();
    QPushButton *take = nullptr;
    for (QPushButton *button : asked->findChildren<QPushButton *>())
        take = button->text() == u"Read so" ? button : take;
    QTRY_VERIFY(asked->reading());
    QVERIFY(!take->isEnabled()); // nothing would change
    encodings->setFocus();
    QTest::keyClick(encodings, Qt::Key_Home);
    while (asked->encoding() != u"KOI8-R" && encodings->currentRow() + 1 < encodings->count())
        QTest::keyClick(encodings, Qt::Key_Down);
    QTRY_VERIFY(take->isEnabled());
    QVERIFY2(preview->toPlainText().contains(u"M╤ller"), qPrintable(preview->toPlainText()));
    QTest::keyClick(encodings, Qt::Key_Return);
    QTRY_VERIFY(session().article(id)->text.contains(u"M╤ller"));
    QVERIFY(m_open->waitUntilIdle());
    QVERIFY(header->text().contains(u"koi8-r (chosen by hand)"));
    QVERIFY(window().articlePane()->text()->toPlainText().contains(u"M╤ller"));
    QCOMPARE(session().events()->find(event)->review, Review::Accepted);

    session().importPaths({name}); // the same text: the choice is remembered
    QVERIFY(m_open->waitUntilIdle());
    QCOMPARE(session().view()->currentArticle(), id);
    QVERIFY(session().undoText().contains(u"again"));
    session().undo();
    QVERIFY(m_open->waitUntilIdle());
    QCOMPARE(session().article(id)->text, before);
    QCOMPARE(session().events()->find(event)->review, Review::Accepted);
}

void tst_ArticleCommands::readsOnlyFilesAgain()
{
    session().importText(u"A vote was held on 3 May 2019. Nobody was there, the clerk said."_s,
                         u"pasted text"_s);
    QVERIFY(m_open->waitUntilIdle());
    window().actions()->readAgain->trigger();
    QTest::qWait(50);
    QVERIFY(!window().findChild<EncodingDialog *>());
}

void tst_ArticleCommands::datesSeveralTogether()
{
    list().selectAll();
    auto *bar = window().findChild<PublicationBar *>();
    window().actions()->publicationDate->trigger();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->findChild<QLabel *>()->text().contains(u"articles are marked"));
    auto *field = bar->findChild<QLineEdit *>();
    field->clear();
    QTest::keyClicks(field, u"5 May 2021"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_open->waitUntilIdle());
    for (const ArticleSummary &article : session().articles()->articles())
        QCOMPARE(article.published.date, PartialDate::day(2021, 5, 5));
    session().undo();
    QVERIFY(m_open->waitUntilIdle());
    list().setCurrentIndex(list().model()->index(0, 0));
    QVERIFY(!bar->findChild<QLabel *>()->text().contains(u"articles are marked"));
}

QTEST_MAIN(tst_ArticleCommands)
#include "tst_articlecommands.moc"
