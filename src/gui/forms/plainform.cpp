// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/plainform.h"

#include "gui/forms/fieldbox.h"
#include "gui/forms/formsection.h"

#include <QGridLayout>

namespace weltkontor
{

PlainForm::PlainForm(RecordType type, std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(type, std::move(environment), parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    QGridLayout *grid = nullptr;
    QLatin1String group;
    int row = -1;
    int column = 1;
    for (const Field &field : RecordDescription::of(type).fields()) {
        if (field.has(FieldSpec::Automatic))
            continue;
        const QLatin1String own(field.spec().group);
        if (!grid || group != own) {
            auto *section = new FormSection(this);
            grid = new QGridLayout(section);
            layout->addWidget(section);
            group = own;
            row = -1;
            column = 1;
        }
        const bool isWide = !field.language() &&
                            (field.type() == FieldType::MultilineText ||
                             field.type() == FieldType::Markdown || field.type() == FieldType::CatalogueList);
        // The two languages of a text stand side by side.
        if (column == 1 || isWide || field.language() == Language::German) {
            ++row;
            column = 0;
        } else {
            column = 1;
        }
        auto *box = new FieldBox(grid->parentWidget());
        box->setObjectName(field.key());
        grid->addWidget(box, row, column, 1, isWide ? 2 : 1);
        if (isWide)
            column = 1;
    }
    bind();
}

} // namespace weltkontor
