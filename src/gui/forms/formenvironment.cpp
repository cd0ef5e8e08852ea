// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/formenvironment.h"

#include "base/phrases.h"

namespace weltkontor
{

std::shared_ptr<FormEnvironment> FormEnvironment::make(std::shared_ptr<DatabaseService> service)
{
    auto environment = std::make_shared<FormEnvironment>();
    environment->service = std::move(service);
    environment->context.language = messageLanguage();
    environment->context.titleOf = [plain = environment.get()](const RecordRef &reference) {
        return plain->title(reference);
    };
    return environment;
}

QString FormEnvironment::title(const RecordRef &reference) const
{
    const auto title = titles.constFind(reference);
    return title == titles.cend() ? QString() : title->in(context.language);
}

} // namespace weltkontor
