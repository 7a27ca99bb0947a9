// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyslist.h"
#include "ui/shell/actions.h"
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dateline {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dateline::KeysList", text);
}

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setExpanded(true);
    return group;
}

void addCommands(QTreeWidget *tree, const QList<QAction *> &actions)
{
    QTreeWidgetItem *group = nullptr;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const QStringList name = commandName(*action).split(u": "_s);
        if (!group || group->text(0) != name.first())
            group = addGroup(tree, name.first());
        new QTreeWidgetItem(group, {name.last(), action->shortcut().toString(QKeySequence::NativeText)});
    }
}

void addPaneKeys(QTreeWidget *tree)
{
    QTreeWidgetItem *timeline = addGroup(tree, tr("On the timeline"));
    for (const auto &[what, keys] :
         {std::pair(tr("Zoom"), tr("Ctrl+wheel, +, −, W, S")),
          std::pair(tr("Move"), tr("Drag, Shift+wheel, arrows, A, D, Home, End")),
          std::pair(tr("Fold a lane"), tr("Click its name, or F with an event of it selected")),
          std::pair(tr("Move a lane"),
                    tr("Drag its name, or Shift+up and down with an event of it selected")),
          std::pair(tr("Keep the lanes while others are being made"), tr("Esc")),
          std::pair(tr("Mark days, to zoom in or to filter"),
                    tr("Shift+drag, or Shift+left and right, then Enter")),
          std::pair(tr("Show everything, fit the selected event"), tr("0, Enter")),
          std::pair(tr("Next and previous event"), tr(". and , · up and down in the lane"))})
        new QTreeWidgetItem(timeline, {what, keys});
    QTreeWidgetItem *text = addGroup(tree, tr("In the text"));
    for (const auto &[what, keys] :
         {std::pair(tr("Select the event of the words"), tr("Click; again for the next one")),
          std::pair(tr("New event from selected words"), tr("E"))})
        new QTreeWidgetItem(text, {what, keys});
}

} // namespace

void showKeys(const QList<QAction *> &actions, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Keys"));
    auto *tree = new QTreeWidget(&dialog);
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Command"), tr("Key")});
    tree->setRootIsDecorated(false);
    tree->setAccessibleName(tr("Commands and their keys"));
    addCommands(tree, actions);
    addPaneKeys(tree);
    tree->header()->resizeSection(0, 330);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    dialog.resize(580, 620);
    dialog.exec();
}

} // namespace dateline
