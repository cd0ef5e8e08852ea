// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/articleform.h"

#include "gui/forms/textcourse.h"
#include "ui_articleform.h"

namespace weltkontor
{

ArticleForm::ArticleForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent)
    : RecordForm(RecordType::Article, std::move(environment), parent)
    , m_ui(std::make_unique<Ui::ArticleForm>())
{
    m_ui->setupUi(this);
    bind();
    m_course = new TextCourse(*this, m_ui->coursePane);
    m_ui->coursePaneLayout->addWidget(m_course);
    connect(m_course, &TextCourse::translationChecked, this, &ArticleForm::noteTranslationChecked);
    retranslate();
}

ArticleForm::~ArticleForm() = default;

void ArticleForm::load(const FormData &read)
{
    RecordForm::load(read);
    m_course->load(read);
}

void ArticleForm::retranslate()
{
    RecordForm::retranslate();
    m_course->retranslate();
}

} // namespace weltkontor
