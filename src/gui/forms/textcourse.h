// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/formdata.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTemporaryDir;

namespace weltkontor
{

class RecordForm;

/**
 * What a text in two languages needs on its way to the web, above the fields of a form: previews as the site
 * will look, and what became of the translation. Where one language went on, its changes stand under the
 * field of the other.
 */
class TextCourse final : public QWidget
{
    Q_OBJECT

public:
    TextCourse(RecordForm &form, QWidget *parent);
    ~TextCourse() override;

    void load(const FormData &read);
    void retranslate();

    /// Looks at the fields again.
    void update();

Q_SIGNALS:
    /// Somebody says that both languages say the same.
    void translationChecked();

private:
    void preview(Language language);
    void showGaps();
    QString noteFor(const Field &behind, const Field &ahead) const;

    RecordForm &m_form;
    QList<TranslationGap> m_gaps;
    bool m_secondApproval = false;
    QPushButton *m_germanPreview, *m_englishPreview, *m_checked;
    QLabel *m_hint;
    QLabel *m_problem;
    std::unique_ptr<QTemporaryDir> m_folder; ///< Of the pages that were looked at; goes with the window.
    int m_previews = 0;
};

} // namespace weltkontor
