// SPDX-FileCopyrightText: The Dateline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lang/modelfile.h"
#include "app/lang/hashing.h"
#include <algorithm>
#include <cstring>
#include <QtEndian>

namespace dateline {

using namespace Qt::StringLiterals;

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "model files are read in place and are little-endian");

namespace {

constexpr char modelMagic[8] = {'D', 'A', 'T', 'E', 'M', 'O', 'D', 'L'};
constexpr quint64 alignment = 64;

struct ModelHeader
{
    char magic[8];
    quint32 version;
    quint32 sections;
};

struct ModelSection
{
    char name[24]; ///< Latin-1, filled with zeros
    quint64 offset;
    quint64 size;
    quint64 checksum;
};

quint64 checksumOf(std::span<const uchar> bytes)
{
    quint64 sum = bytes.size();
    size_t i = 0;
    for (quint64 word; i + sizeof(word) <= bytes.size(); i += sizeof(word)) {
        std::memcpy(&word, bytes.data() + i, sizeof(word));
        sum = (sum ^ word) * 0x9e3779b97f4a7c15;
        sum ^= sum >> 29;
    }
    for (; i < bytes.size(); ++i)
        sum = (sum ^ bytes[i]) * 0x9e3779b97f4a7c15;
    return mixed(sum);
}

Problem damaged(const QString &path, const QString &what)
{
    return {path,
            u"The language model is damaged: %1."_s.arg(what),
            {},
            u"Install the program again, or restore this file."_s};
}

std::span<const ModelSection> sectionTable(std::span<const uchar> bytes)
{
    ModelHeader header;
    std::memcpy(&header, bytes.data(), sizeof(header));
    return {reinterpret_cast<const ModelSection *>(bytes.data() + sizeof(header)), header.sections};
}

quint64 aligned(quint64 offset)
{
    return (offset + alignment - 1) / alignment * alignment;
}

} // namespace

Result<std::shared_ptr<const ModelFile>> ModelFile::open(const QString &path)
{
    auto model = std::make_shared<ModelFile>();
    model->m_path = path;
    model->m_file.setFileName(path);
    if (!model->m_file.open(QIODevice::ReadOnly))
        return Problem{path,
                       u"The language model cannot be read: %1."_s.arg(model->m_file.errorString()),
                       {},
                       u"Install the program again, or restore this file."_s};
    const qint64 size = model->m_file.size();
    const uchar *bytes = size > 0 ? model->m_file.map(0, size) : nullptr;
    if (!bytes)
        return damaged(path, u"it is empty or cannot be mapped into memory"_s);
    model->m_bytes = {bytes, size_t(size)};
    if (const std::optional<Problem> problem = model->readSections())
        return *problem;
    return std::shared_ptr<const ModelFile>(std::move(model));
}

Result<std::shared_ptr<const ModelFile>> ModelFile::fromBytes(const QByteArray &bytes, const QString &name)
{
    auto model = std::make_shared<ModelFile>();
    model->m_path = name;
    model->m_owned = bytes;
    model->m_bytes = {reinterpret_cast<const uchar *>(model->m_owned.constData()), size_t(bytes.size())};
    if (const std::optional<Problem> problem = model->readSections())
        return *problem;
    return std::shared_ptr<const ModelFile>(std::move(model));
}

std::optional<Problem> ModelFile::readSections()
{
    ModelHeader header;
    if (m_bytes.size() < sizeof(header) || std::memcmp(m_bytes.data(), modelMagic, sizeof(modelMagic)) != 0)
        return damaged(path(), u"it does not begin as a model file does"_s);
    std::memcpy(&header, m_bytes.data(), sizeof(header));
    if (header.version != version)
        return Problem{
            path(),
            u"The language model has version %1, this program reads version %2."_s.arg(header.version)
                .arg(version),
            {},
            u"Install the model that belongs to this version of the program."_s};
    if ((m_bytes.size() - sizeof(header)) / sizeof(ModelSection) < header.sections)
        return damaged(path(), u"it ends within its table of sections"_s);
    for (const ModelSection &section : sectionTable(m_bytes)) {
        const QString name =
            QString::fromLatin1(section.name, qsizetype(qstrnlen(section.name, sizeof(section.name))));
        if (section.offset > m_bytes.size() || m_bytes.size() - section.offset < section.size ||
            section.offset % alignment != 0)
            return damaged(path(), u"it ends within the section \u201C%1\u201D"_s.arg(name));
        if (checksumOf(m_bytes.subspan(section.offset, section.size)) != section.checksum)
            return damaged(path(), u"the checksum of the section \u201C%1\u201D is wrong"_s.arg(name));
    }
    return std::nullopt;
}

std::span<const uchar> ModelFile::section(QLatin1String name) const
{
    for (const ModelSection &section : sectionTable(m_bytes))
        if (QLatin1String(section.name, qsizetype(qstrnlen(section.name, sizeof(section.name)))) == name)
            return m_bytes.subspan(section.offset, section.size);
    return {};
}

QMap<QByteArray, QByteArray> ModelFile::sections() const
{
    QMap<QByteArray, QByteArray> sections;
    for (const ModelSection &section : sectionTable(m_bytes)) {
        const std::span<const uchar> bytes = m_bytes.subspan(section.offset, section.size);
        sections.insert(QByteArray(section.name, qsizetype(qstrnlen(section.name, sizeof(section.name)))),
                        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    }
    return sections;
}

QByteArray modelFileBytes(const QMap<QByteArray, QByteArray> &sections)
{
    ModelHeader header{{}, ModelFile::version, quint32(sections.size())};
    std::copy(std::begin(modelMagic), std::end(modelMagic), header.magic);
    QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof(header));
    quint64 offset = aligned(sizeof(header) + sizeof(ModelSection) * size_t(sections.size()));
    for (auto i = sections.begin(); i != sections.end(); ++i) {
        ModelSection section{{}, offset, quint64(i->size()), 0};
        std::copy_n(i.key().begin(), std::min<qsizetype>(i.key().size(), sizeof(section.name) - 1),
                    section.name);
        section.checksum = checksumOf({reinterpret_cast<const uchar *>(i->constData()), size_t(i->size())});
        bytes.append(reinterpret_cast<const char *>(&section), sizeof(section));
        offset = aligned(offset + section.size);
    }
    for (const QByteArray &content : sections) {
        bytes.resize(qsizetype(aligned(quint64(bytes.size()))), '\0');
        bytes.append(content);
    }
    return bytes;
}

} // namespace dateline
