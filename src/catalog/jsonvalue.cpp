// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "jsonvalue.h"

#include <QCoreApplication>

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <limits>

namespace Kotae {

namespace {

constexpr qsizetype deepest = 32;

/// Builds the tree from RapidJSON's events. The key of an object's next member waits in its frame.
class TreeBuilder {
public:
    TreeBuilder(const QByteArray &text, const rapidjson::MemoryStream &stream) : m_text(text), m_stream(stream) { }

    QString mistake() const { return m_mistake; }
    JsonValue takeRoot() { return std::move(m_root); }

    bool Null() { return add({}); }
    bool Bool(bool value) { return add({.kind = JsonValue::Kind::Boolean, .boolean = value}); }
    bool Int(int value) { return Int64(value); }
    bool Uint(unsigned value) { return Int64(value); }
    bool Int64(int64_t value) { return add({.kind = JsonValue::Kind::Integer, .integer = value}); }
    bool Uint64(uint64_t value)
    {
        const bool fits = value <= uint64_t(std::numeric_limits<int64_t>::max());
        return fits ? Int64(int64_t(value)) : add({.kind = JsonValue::Kind::Number});
    }
    bool Double(double) { return add({.kind = JsonValue::Kind::Number}); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return add({.kind = JsonValue::Kind::Number}); }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return isWhole({text, qsizetype(length)})
            && add({.kind = JsonValue::Kind::String, .string = QString::fromUtf8(text, length)});
    }

    bool StartObject() { return open(JsonValue::Kind::Object); }
    bool StartArray() { return open(JsonValue::Kind::Array); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const QString key = QString::fromUtf8(text, length);
        Frame &frame = m_open.last();
        if (frame.value.member(key))
            return refuse(QCoreApplication::translate("Kotae::JsonValue", "the key “%1” stands twice").arg(key));
        frame.key = key;
        return isWhole({text, qsizetype(length)});
    }

    int line()
    {
        const auto end = qsizetype(m_stream.Tell());
        for (; m_counted < end; ++m_counted)
            m_line += m_text[m_counted] == '\n';
        return m_line;
    }

private:
    struct Frame {
        JsonValue value;
        QString key;
    };

    bool refuse(const QString &mistake)
    {
        m_mistake = mistake;
        return false;
    }

    /// RapidJSON lets the second half of a surrogate pair pass when it is written as an escape.
    bool isWhole(QUtf8StringView text)
    {
        return text.isValidUtf8()
            || refuse(QCoreApplication::translate("Kotae::JsonValue", "half of a surrogate pair stands alone"));
    }

    bool open(JsonValue::Kind kind)
    {
        if (m_open.size() == deepest)
            return refuse(QCoreApplication::translate("Kotae::JsonValue", "the values are nested too deeply"));
        m_open.append({{.kind = kind, .line = line()}, {}});
        return true;
    }

    bool close()
    {
        JsonValue value = std::move(m_open.last().value);
        m_open.removeLast();
        return attach(std::move(value));
    }

    bool add(JsonValue value)
    {
        value.line = line();
        return attach(std::move(value));
    }

    bool attach(JsonValue value)
    {
        if (m_open.isEmpty())
            m_root = std::move(value);
        else if (m_open.last().value.kind == JsonValue::Kind::Array)
            m_open.last().value.items.append(std::move(value));
        else
            m_open.last().value.members.append({m_open.last().key, std::move(value)});
        return true;
    }

    const QByteArray &m_text;
    const rapidjson::MemoryStream &m_stream;
    QList<Frame> m_open;
    JsonValue m_root;
    QString m_mistake;
    qsizetype m_counted = 0;
    int m_line = 1;
};

QString messageFor(const QByteArray &text, const rapidjson::ParseResult &result, const QString &mistake)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        return QCoreApplication::translate(
            "Kotae::JsonValue", "the file begins with a byte order mark; save it as UTF-8 without one");
    return mistake.isEmpty() ? QString::fromLatin1(rapidjson::GetParseError_En(result.Code())) : mistake;
}

} // namespace

const JsonValue *JsonValue::member(const QString &key) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto &member) { return member.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

std::optional<JsonValue> parseJson(const QString &file, const QByteArray &text, QList<Problem> &problems)
{
    rapidjson::MemoryStream stream(text.constData(), size_t(text.size()));
    TreeBuilder builder(text, stream);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (!result.IsError() && qsizetype(stream.Tell()) < text.size()) // RapidJSON takes a NUL for the end
        result.Set(rapidjson::kParseErrorDocumentRootNotSingular, stream.Tell());
    if (!result.IsError())
        return builder.takeRoot();
    problems.append({file, builder.line(), {}, messageFor(text, result, builder.mistake())});
    return {};
}

} // namespace Kotae
