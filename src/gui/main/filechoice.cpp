// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/filechoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace weltkontor
{
namespace
{

bool mayReplace(QWidget *parent, const QString &title, const QString &file)
{
    QMessageBox question(
        QMessageBox::Question, title,
        QCoreApplication::translate("FileChoice", "%1 exists already.").arg(QDir::toNativeSeparators(file)),
        {}, parent);
    const auto *replace =
        question.addButton(QCoreApplication::translate("FileChoice", "Replace it"), QMessageBox::AcceptRole);
    question.setDefaultButton(
        question.addButton(QCoreApplication::translate("FileChoice", "Keep it"), QMessageBox::RejectRole));
    question.exec();
    return question.clickedButton() == replace;
}

} // namespace

QString chooseFileToWrite(QWidget *parent, const QString &title, const QString &purpose, const QString &name,
                          const QList<SaveKind> &kinds)
{
    QStringList filters, endings;
    for (const SaveKind &kind : kinds) {
        filters += QStringLiteral("%1 (*.%2)").arg(kind.title, kind.ending);
        endings += kind.ending;
    }
    QSettings settings;
    const QString key = purpose + QStringLiteral("/folder");
    const QString folder = settings.value(key, QDir::homePath()).toString();
    QString chosen = filters.value(0);
    QString file = QFileDialog::getSaveFileName(parent, title, folder + u'/' + name,
                                                filters.join(QStringLiteral(";;")), &chosen);
    if (file.isEmpty())
        return {};
    if (!endings.contains(QFileInfo(file).suffix().toLower())) {
        file += u'.' + endings.value(std::max(qsizetype(0), filters.indexOf(chosen)));
        // The dialog asked for the name without its ending.
        if (QFileInfo::exists(file) && !mayReplace(parent, title, file))
            return {};
    }
    settings.setValue(key, QFileInfo(file).absolutePath());
    return file;
}

} // namespace weltkontor
