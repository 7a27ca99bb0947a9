// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statisticsdialog.h"
#include "app/export/csvrows.h"
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace dateline {

namespace {

QByteArray asCsv(const std::vector<StatisticsGroup> &groups)
{
    CsvRows rows;
    for (const StatisticsGroup &group : groups)
        for (const auto &[name, count] : group.lines) {
            rows.cell(group.title);
            rows.cell(name);
            rows.cell(QString::number(count));
            rows.endRow();
        }
    return rows.bytes();
}

void fill(QTreeWidget &tree, const std::vector<StatisticsGroup> &groups)
{
    for (const StatisticsGroup &group : groups) {
        if (group.lines.empty())
            continue;
        auto *heading = new QTreeWidgetItem(&tree, {group.title});
        QFont bold = tree.font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(0, bold);
        for (const auto &[name, count] : group.lines) {
            auto *line = new QTreeWidgetItem(heading, {name, QLocale(QLocale::English).toString(count)});
            line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
        heading->setExpanded(group.lines.size() <= 12);
    }
}

} // namespace

StatisticsDialog::StatisticsDialog(const std::vector<StatisticsGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Statistics of the library"));
    auto *tree = new QTreeWidget;
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setAccessibleName(tr("Numbers"));
    tree->setFrameShape(QFrame::NoFrame);
    fill(*tree, groups);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto *copy = buttons->addButton(tr("Copy as table"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [groups] { QGuiApplication::clipboard()->setText(QString::fromUtf8(asCsv(groups))); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    resize(420, 520);
}

} // namespace dateline
