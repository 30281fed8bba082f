// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "jsonvalue.h"

#include <QTest>

#include <limits>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

std::optional<JsonValue> parse(const QByteArray &text)
{
    QList<Problem> problems;
    const std::optional<JsonValue> value = parseJson(u"file.json"_s, text, problems);
    return problems.isEmpty() ? value : std::nullopt;
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class JsonValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");

        const auto row = [](const char *name, const QByteArray &text, int line, const QString &word = {}) {
            QTest::newRow(name) << text << line << word;
        };
        row("empty file", "", 1, u"empty"_s);
        row("only blanks", " \n\n ", 3, u"empty"_s);
        row("byte order mark", "\xEF\xBB\xBF{}", 1, u"byte order mark"_s);
        row("duplicate key", "{\n\"a\": 1,\n\"a\": 2\n}", 3, u"“a”"_s);
        row("duplicate key, inner object", "{\"b\": {\n\"a\": 1, \"a\": 1}}", 2, u"“a”"_s);
        row("duplicate key, written with an escape", "{\"a\": 1,\n\"\\u0061\": 2}", 2, u"“a”"_s);
        row("text behind the end", "{}\n{}", 2, u"root"_s);
        row("brace too many", "{}\n}", 2, u"root"_s);
        row("NUL and text behind the end", QByteArray("{}\n\0{}", 6), 2);
        row("truncated in an object", "{\n\"a\": 1", 2);
        row("truncated in a list", "[1,\n2", 2);
        row("truncated in a text", "[\n\"ab", 2);
        row("truncated in a key", "{\n\"ab", 2);
        row("truncated in an escape", "[\n\"\\u30", 2);
        row("truncated in a character", "[\n\"\xE3\x81", 2);
        row("truncated in a word", "[\ntru", 2);
        row("bad UTF-8: stray byte", "[\"a\",\n\"\xFF\"]", 2, u"encoding"_s);
        row("bad UTF-8: Shift_JIS", "[\n\"\x8E\xE6\x8F\xC1\"]", 2);
        row("bad UTF-8: overlong", "[\n\"\xC0\xAF\"]", 2);
        row("bad UTF-8: a surrogate", "[\n\"\xED\xA0\x80\"]", 2);
        row("bad UTF-8: beyond Unicode", "[\n\"\xF5\x80\x80\x80\"]", 2);
        row("bad UTF-8 in a key", "{\n\"\xFF\": 1}", 2);
        row("lone high surrogate", "[\n\"\\uD800\"]", 2);
        row("lone low surrogate", "[\n\"\\uDC00\"]", 2, u"surrogate"_s);
        row("line feed in a text", "[\n\"a\nb\"]", 2);
        row("NUL in a text", QByteArray("[\n\"a\0b\"]", 8), 2);
        row("unknown escape", "[\n\"\\x\"]", 2);
        row("comma behind the last item", "[1,\n]", 2);
        row("comma behind the last member", "{\"a\": 1,\n}", 2);
        row("comma missing", "{\"a\": 1\n\"b\": 2}", 2);
        row("colon missing", "{\"a\"\n1}", 2);
        row("key without quotes", "{\na: 1}", 2);
        row("single quotes", "['a']", 1);
        row("comment", "{} // end", 1);
        row("NaN", "[NaN]", 1);
        row("leading zero", "[\n01]", 2);
        row("plus sign", "[+1]", 1);
        row("number too large", "[\n1e999]", 2);
        row("33 levels", nested(33), 1, u"deeply"_s);
        row("a million levels", QByteArray(1'000'000, '['), 1, u"deeply"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, word);
        QList<Problem> problems;
        QVERIFY(!parseJson(u"file.json"_s, text, problems));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].file, u"file.json"_s);
        QCOMPARE(problems[0].line, line);
        QVERIFY(!problems[0].message.isEmpty());
        QVERIFY2(problems[0].message.contains(word), qUtf8Printable(problems[0].message));
    }

    void addsToTheProblems()
    {
        QList<Problem> problems{{u"other.json"_s, 1, {}, u"before"_s}};
        parseJson(u"file.json"_s, "", problems);
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].file, u"other.json"_s);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QVariant>("expected");

        using Kind = JsonValue::Kind;
        const auto row = [](const QByteArray &text, Kind kind, const QVariant &expected = {}) {
            QTest::newRow(text.simplified().constData()) << text << int(kind) << expected;
        };
        row("null", Kind::Null);
        row("true", Kind::Boolean, true);
        row("false", Kind::Boolean, false);
        row("0", Kind::Integer, qint64(0));
        row("-5", Kind::Integer, qint64(-5));
        row("2147483648", Kind::Integer, qint64(2147483648));
        row("-9223372036854775808", Kind::Integer, std::numeric_limits<qint64>::min());
        row("9223372036854775807", Kind::Integer, std::numeric_limits<qint64>::max());
        row("4294967296", Kind::Integer, qint64(4294967296));
        row("9223372036854775808", Kind::Number);
        row("1.0", Kind::Number);
        row("1e2", Kind::Number);
        row("\"\"", Kind::String, QString());
        row("\"応答\"", Kind::String, u"応答"_s);
        row("\"\\u5fdc\\ud842\\udfb7\\n\"", Kind::String, u"応𠮷\n"_s);
        row("[]", Kind::Array);
        row("{}", Kind::Object);
        row(" \r\n\t{ } \n", Kind::Object);
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QVariant, expected);
        const std::optional<JsonValue> value = parse(text);
        QVERIFY(value);
        QCOMPARE(int(value->kind), kind);
        if (expected.typeId() == QMetaType::Bool)
            QCOMPARE(value->boolean, expected.toBool());
        if (expected.typeId() == QMetaType::LongLong)
            QCOMPARE(value->integer, expected.toLongLong());
        if (expected.typeId() == QMetaType::QString)
            QCOMPARE(value->string, expected.toString());
    }

    void keepsTheOrderOfTheFile()
    {
        const std::optional<JsonValue> value = parse(R"({"z": [3, 1, 2], "a": "x", "m": {"k": true}})");
        QVERIFY(value);
        QStringList keys;
        for (const auto &[key, member] : value->members)
            keys.append(key);
        QCOMPARE(keys, (QStringList{u"z"_s, u"a"_s, u"m"_s}));
        QList<qint64> items;
        for (const JsonValue &item : value->member(u"z"_s)->items)
            items.append(item.integer);
        QCOMPARE(items, (QList<qint64>{3, 1, 2}));
        QCOMPARE(value->member(u"a"_s)->string, u"x"_s);
        QVERIFY(value->member(u"m"_s)->member(u"k"_s)->boolean);
        QVERIFY(!value->member(u"k"_s));
    }

    void sameKeyInTwoObjects() { QVERIFY(parse(R"([{"a": 1}, {"a": {"a": 2}}])")); }

    void knowsItsLine()
    {
        const std::optional<JsonValue> value = parse("{\n\"a\": 1,\n\"b\":\n\"x\",\n\n\"c\": [\r\n{},\n2], \"d\": true\n}");
        QVERIFY(value);
        QCOMPARE(value->member(u"a"_s)->line, 2);
        QCOMPARE(value->member(u"b"_s)->line, 4);
        QCOMPARE(value->member(u"c"_s)->items[0].line, 7);
        QCOMPARE(value->member(u"c"_s)->items[1].line, 8);
        QCOMPARE(value->member(u"d"_s)->line, 8);
    }

    void deepestAllowed() { QVERIFY(parse(nested(32))); }
};

QTEST_APPLESS_MAIN(JsonValueTest)
#include "jsonvaluetest.moc"
