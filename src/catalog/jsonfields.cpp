// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "jsonfields.h"

namespace Kotae {

namespace {

QString itemPath(const QString &list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u']';
}

} // namespace

JsonFields::JsonFields(const QString &file, const JsonValue &value, QString path, QList<Problem> &problems)
    : m_file(file), m_value(value), m_path(std::move(path)), m_problems(problems)
{
    if (value.kind != JsonValue::Kind::Object)
        complain({}, tr("must be an object in braces"));
}

JsonFields::~JsonFields()
{
    for (const auto &[key, value] : m_value.members) {
        if (!m_known.contains(key))
            complainAt(value, pathOf(key), tr("the key is not known; see resources/catalog/README.md for those that are"));
    }
}

QString JsonFields::string(const QString &key)
{
    const JsonValue *value = take(key, JsonValue::Kind::String, true);
    if (value && value->string.trimmed().isEmpty())
        complain(key, tr("must not be empty"));
    return value ? value->string : QString();
}

QString JsonFields::optionalString(const QString &key)
{
    return hasOptional(key) ? string(key) : QString();
}

int JsonFields::integer(const QString &key, int smallest, int largest)
{
    const JsonValue *value = take(key, JsonValue::Kind::Integer, true);
    if (!value)
        return smallest;
    if (value->integer < smallest || value->integer > largest) {
        complain(key, tr("must lie between %1 and %2").arg(smallest).arg(largest));
        return smallest;
    }
    return int(value->integer);
}

bool JsonFields::optionalBoolean(const QString &key)
{
    const JsonValue *value = take(key, JsonValue::Kind::Boolean, false);
    return value && value->boolean;
}

Bilingual JsonFields::bilingual(const QString &key)
{
    const JsonValue *value = take(key, JsonValue::Kind::Object, true);
    if (!value)
        return {};
    JsonFields fields = within(*value, pathOf(key));
    return {fields.string(QStringLiteral("en")), fields.string(QStringLiteral("ja"))};
}

Bilingual JsonFields::optionalBilingual(const QString &key)
{
    return hasOptional(key) ? bilingual(key) : Bilingual();
}

QStringList JsonFields::strings(const QString &key)
{
    QStringList texts;
    list(key, [&](const JsonValue &value, const QString &path) {
        if (value.kind != JsonValue::Kind::String || value.string.trimmed().isEmpty())
            complainAt(value, path, tr("must be a text that is not empty"));
        texts.append(value.string);
    });
    return texts;
}

QList<int> JsonFields::optionalIntegers(const QString &key, int smallest, int largest)
{
    QList<int> numbers;
    if (!hasOptional(key))
        return numbers;
    list(key, [&](const JsonValue &value, const QString &path) {
        if (value.kind != JsonValue::Kind::Integer || value.integer < smallest || value.integer > largest)
            complainAt(value, path, tr("must be a whole number between %1 and %2").arg(smallest).arg(largest));
        else
            numbers.append(int(value.integer));
    });
    return numbers;
}

void JsonFields::value(const QString &key, const ReadValue &read)
{
    m_known.insert(key);
    if (const JsonValue *value = m_value.member(key))
        read(*value, pathOf(key));
    else if (m_value.kind == JsonValue::Kind::Object)
        complain({}, tr("the key “%1” is missing").arg(key));
}

void JsonFields::list(const QString &key, const ReadValue &read)
{
    const JsonValue *value = take(key, JsonValue::Kind::Array, true);
    if (!value)
        return;
    if (value->items.isEmpty())
        complain(key, tr("the list must not be empty"));
    for (qsizetype index = 0; index < value->items.size(); ++index)
        read(value->items[index], itemPath(pathOf(key), index));
}

void JsonFields::members(const QString &key, const ReadMember &read)
{
    const JsonValue *value = take(key, JsonValue::Kind::Object, true);
    if (!value)
        return;
    for (const auto &[id, member] : value->members)
        read(id, member, pathOf(key) + u'.' + id);
}

void JsonFields::complain(const QString &key, const QString &message)
{
    const JsonValue *value = key.isEmpty() ? &m_value : m_value.member(key);
    complainAt(value ? *value : m_value, pathOf(key), message);
}

void JsonFields::complainAt(const JsonValue &value, const QString &path, const QString &message)
{
    m_problems.append({m_file, value.line, path, message});
}

bool JsonFields::hasOptional(const QString &key)
{
    m_known.insert(key);
    return has(key);
}

const JsonValue *JsonFields::take(const QString &key, JsonValue::Kind kind, bool required)
{
    m_known.insert(key);
    if (m_value.kind != JsonValue::Kind::Object)
        return nullptr;
    const JsonValue *value = m_value.member(key);
    if (!value) {
        if (required)
            complain({}, tr("the key “%1” is missing").arg(key));
        return nullptr;
    }
    if (value->kind == kind)
        return value;
    switch (kind) {
    case JsonValue::Kind::String:
        complain(key, tr("must be a text in quotes"));
        break;
    case JsonValue::Kind::Integer:
        complain(key, tr("must be a whole number"));
        break;
    case JsonValue::Kind::Boolean:
        complain(key, tr("must be true or false"));
        break;
    case JsonValue::Kind::Array:
        complain(key, tr("must be a list in brackets"));
        break;
    default:
        complain(key, tr("must be an object in braces"));
        break;
    }
    return nullptr;
}

QString JsonFields::pathOf(const QString &key) const
{
    if (m_path.isEmpty() || key.isEmpty())
        return m_path + key;
    return m_path + u'.' + key;
}

} // namespace Kotae
