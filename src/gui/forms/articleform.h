// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/forms/recordform.h"

#include <memory>

namespace weltkontor
{

class TextCourse;

namespace Ui
{
class ArticleForm;
}

/// A piece of news: German and English side by side, its way to the web, its picture.
class ArticleForm final : public RecordForm
{
    Q_OBJECT

public:
    ArticleForm(std::shared_ptr<FormEnvironment> environment, QWidget *parent);
    ~ArticleForm() override;

    void load(const FormData &read) override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::ArticleForm> m_ui;
    TextCourse *m_course;
};

} // namespace weltkontor
