// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsonvalue.h"
#include "record.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>
#include <type_traits>

namespace Kotae {

/// Reads one JSON object field by field and says what is wrong with it: a missing or unknown key, a wrong type, an empty text.
/// A reading function returns a default where the field is wrong, so that one pass finds every mistake.
class JsonFields {
    Q_DECLARE_TR_FUNCTIONS(Kotae::JsonFields)

public:
    /// path names the object in messages ("facts[2]"); empty for the whole file. All must outlive this reader.
    JsonFields(const QString &file, const JsonValue &value, QString path, QList<Problem> &problems);
    /// Says which keys nobody asked for.
    ~JsonFields();
    Q_DISABLE_COPY_MOVE(JsonFields)

    bool has(const QString &key) const { return m_value.member(key) != nullptr; }

    QString string(const QString &key);
    QString optionalString(const QString &key);
    int integer(const QString &key, int smallest, int largest);
    bool optionalBoolean(const QString &key);
    /// A text in both languages, neither of them empty.
    Bilingual bilingual(const QString &key);
    Bilingual optionalBilingual(const QString &key);
    QStringList strings(const QString &key);
    QList<int> optionalIntegers(const QString &key, int smallest, int largest);

    using ReadValue = std::function<void(const JsonValue &value, const QString &path)>;
    using ReadMember = std::function<void(const QString &key, const JsonValue &value, const QString &path)>;
    /// Calls read for the value of a key.
    void value(const QString &key, const ReadValue &read);
    /// Calls read for each item of a list, which must not be empty.
    void list(const QString &key, const ReadValue &read);
    /// Calls read for each member of an object whose keys are ids.
    void members(const QString &key, const ReadMember &read);

    template <typename Parse>
    using Parsed = std::invoke_result_t<Parse, JsonFields &>;
    /// Reads the object that a key names with a function that reads its fields.
    template <typename Parse>
    Parsed<Parse> object(const QString &key, Parse parse)
    {
        Parsed<Parse> result{};
        value(key, [&](const JsonValue &value, const QString &path) {
            JsonFields fields = within(value, path);
            result = parse(fields);
        });
        return result;
    }
    /// Reads so each object of a list, which must not be empty.
    template <typename Parse>
    QList<Parsed<Parse>> objects(const QString &key, Parse parse)
    {
        QList<Parsed<Parse>> results;
        list(key, [&](const JsonValue &value, const QString &path) {
            JsonFields fields = within(value, path);
            results.append(parse(fields));
        });
        return results;
    }
    /// The same, where the key may be missing.
    template <typename Parse>
    QList<Parsed<Parse>> optionalObjects(const QString &key, Parse parse)
    {
        return hasOptional(key) ? objects(key, parse) : QList<Parsed<Parse>>();
    }
    /// The fields of an object that lies within this one, as it was given to a reading function.
    JsonFields within(const JsonValue &value, const QString &path) { return {m_file, value, path, m_problems}; }

    /// Says that something is wrong with a field of this object; with the object itself if key is empty.
    void complain(const QString &key, const QString &message);
    /// Says that something is wrong with a value that has been read.
    void complainAt(const JsonValue &value, const QString &path, const QString &message);

private:
    /// Whether there is a key that may be missing.
    bool hasOptional(const QString &key);
    const JsonValue *take(const QString &key, JsonValue::Kind kind, bool required);
    QString pathOf(const QString &key) const;

    const QString &m_file;
    const JsonValue &m_value;
    const QString m_path;
    QList<Problem> &m_problems;
    QSet<QString> m_known;
};

} // namespace Kotae
