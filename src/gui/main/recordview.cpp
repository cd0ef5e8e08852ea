// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main/recordview.h"

#include "base/phrases.h"
#include "gui/main/headinglabel.h"
#include "models/answer.h"
#include "storage/recordreader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace weltkontor
{
namespace
{

QLabel *readable(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(name);
    return label;
}

} // namespace

RecordView::RecordView(std::shared_ptr<DatabaseService> service, QWidget *parent)
    : QScrollArea(parent)
    , m_service(std::move(service))
{
    setObjectName(QStringLiteral("recordView"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_service.get(), &DatabaseService::changed, this, &RecordView::load);
    show(Content());
}

void RecordView::open(const RecordRef &record)
{
    m_record = record;
    load();
}

void RecordView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Record"));
        load();
    }
}

Result<RecordView::Content> RecordView::read(Database &database, const RecordRef &record, Language language)
{
    RecordReader reader(database);
    const auto found = reader.record(record);
    if (!found)
        return found.error();
    const auto context = reader.fieldContext(language);
    if (!context)
        return context.error();
    Content content{titleOf(*found, *context), {}};
    for (const Field &field : found->description().fields()) {
        const QString text = displayText(field, found->value(field), *context);
        if (!text.isEmpty())
            content.lines += Line{field.group(language), field.label(language), text};
    }
    return content;
}

void RecordView::load()
{
    ++m_question;
    if (m_record.isNull()) {
        show(Content());
        return;
    }
    onAnswer(this, m_service->read([record = m_record, language = messageLanguage()](Database &database) {
        return read(database, record, language);
    }),
             [this, question = m_question](const Result<Content> &content) {
                 if (question != m_question)
                     return;
                 if (content) {
                     show(*content);
                 } else if (content.error().kind == Error::Kind::NotFound) {
                     m_record = {}; // deleted meanwhile
                     show(Content());
                 } else {
                     Q_EMIT failed(content.error());
                 }
             });
}

void RecordView::show(const Content &content)
{
    setAccessibleName(tr("Record"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    auto *heading = new HeadingLabel(page);
    heading->setText(content.title);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    QString group;
    QFormLayout *form = nullptr;
    for (const Line &line : content.lines) {
        if (form == nullptr || line.group != group) {
            group = line.group;
            auto *section = new QLabel(group, page);
            QFont bold = section->font();
            bold.setBold(true);
            section->setFont(bold);
            layout->addSpacing(10);
            layout->addWidget(section);
            form = new QFormLayout;
            form->setRowWrapPolicy(QFormLayout::WrapLongRows);
            form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
            layout->addLayout(form);
        }
        QLabel *value = readable(line.text, line.label, page);
        auto *label = new QLabel(tr("%1:").arg(line.label), page);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setBuddy(value);
        form->addRow(label, value);
    }
    layout->addStretch();
    setWidget(page);
    if (content.title != m_title) {
        m_title = content.title;
        Q_EMIT titleChanged();
    }
}

} // namespace weltkontor
