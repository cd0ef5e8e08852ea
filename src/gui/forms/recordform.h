// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/formbinder.h"
#include "gui/forms/formdata.h"
#include "gui/forms/partlist.h"

#include <QWidget>

namespace weltkontor
{

class DocumentList;
class FormSection;

/**
 * The fields of a record of one type, with its parts and its links to others. Layout and tab order are in
 * ui/, the rest comes from the type's description.
 */
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// The form made for the type, or a plain one made from the description where there is none.
    static RecordForm *make(RecordType type, std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~RecordForm() override;

    RecordType type() const { return m_state.saved().type(); }
    FormBinder &binder() { return *m_binder; }
    const FormState &state() const { return m_state; }
    FormEnvironment &environment() const { return *m_environment; }
    const std::shared_ptr<FormEnvironment> &sharedEnvironment() const { return m_environment; }

    /// Shows the record; what was typed is gone.
    virtual void load(const FormData &read);

    bool isChanged() const;
    bool isValid() const;

    /// As a draft keeps it.
    QJsonObject changes() const;
    void apply(const QJsonObject &changes);

    FormSubmission submission() const;

    /// Goes to the first field with an error and shows all problems; false when there is none.
    bool showFirstProblem();

    /// Continues on another version of the record, with these values where they differ from it.
    void rebase(const Record &theirs, const Record &chosen);

    /// Empty fields and those of @p overwritten get these contents, as one step that undoFill() takes back.
    /// Returns the keys of the fields that were filled.
    QStringList fill(const QHash<QString, FieldContent> &contents, const QStringList &overwritten);
    /// Whether filling was the last thing that happened to the fields.
    bool isFillNewest() const { return m_isFillNewest; }
    /// A field that was changed since it was filled stays as it is.
    void undoFill();

    virtual void retranslate();

    const QList<PartList *> &parts() const { return m_parts; }

    /// Null where records of the type have none.
    DocumentList *documents() const { return m_documents; }

    /// The editor that has the focus, here or in a part; null when none does.
    FieldEditor *focusedEditor() const;

    /// The binder whose editor this is.
    FormBinder &binderOf(const FieldEditor &editor) const;

Q_SIGNALS:
    void edited();
    void openRequested(const RecordRef &record);
    /// The form's fields are to be saved at once, as by Ctrl+S.
    void saveRequested();
    void newRequested(RecordType type, const QHash<QString, QVariant> &presets);

    /// Something beside the fields could not be done.
    void failed(const weltkontor::Error &error);

    /// Fields were filled by the program: what to tell about it. Taken back by undoFill().
    void filled(const QString &what);

protected:
    RecordForm(RecordType type, std::shared_ptr<FormEnvironment> environment, QWidget *parent);

    /// After the widgets of the Designer file are there.
    void bind();
    void addPart(PartList *list);

    /// Both languages say the same as they stand: kept with the record at once.
    void noteTranslationChecked();

private:
    void addDeskParts();
    void nameDeskParts();

    FormState m_state;
    std::shared_ptr<FormEnvironment> m_environment;
    FormBinder *m_binder = nullptr;
    QList<PartList *> m_parts;
    DocumentList *m_documents = nullptr;
    FormSection *m_followUpsSection = nullptr;
    FormSection *m_documentsSection = nullptr;
    struct Filled {
        FieldContent before, after;
    };
    QHash<QString, Filled> m_filled; ///< By the last fill().
    bool m_isFillNewest = false;
    bool m_isFilling = false;
};

} // namespace weltkontor
