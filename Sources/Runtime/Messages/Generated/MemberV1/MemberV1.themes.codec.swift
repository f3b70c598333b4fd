// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.ThemeColours: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ThemeColours"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ThemeColours>) {
        patron__member__v1__theme_colours__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ThemeColours>) throws(CodecError) {
        text = try Wire.string(c.pointee.text, "text")
        background = try Wire.string(c.pointee.background, "background")
        primary = try Wire.string(c.pointee.primary, "primary")
        onPrimary = try Wire.string(c.pointee.on_primary, "onPrimary")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ThemeColours>, _ arena: Arena) throws(CodecError) {
        if !text.isEmpty { c.pointee.text = try arena.string(text, "text") }
        if !background.isEmpty { c.pointee.background = try arena.string(background, "background") }
        if !primary.isEmpty { c.pointee.primary = try arena.string(primary, "primary") }
        if !onPrimary.isEmpty { c.pointee.on_primary = try arena.string(onPrimary, "onPrimary") }
    }
}

extension MemberV1.ThemeText: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ThemeText"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ThemeText>) {
        patron__member__v1__theme_text__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ThemeText>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        text = try Wire.message(c.pointee.text)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ThemeText>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let text { c.pointee.text = try arena.message(text) }
    }
}

extension MemberV1.Theme: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Theme"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Theme>) {
        patron__member__v1__theme__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Theme>) throws(CodecError) {
        version = c.pointee.version
        colours = try Wire.message(c.pointee.colours)
        logoFileId = try Wire.string(c.pointee.logo_file_id, "logoFileId")
        logoUrl = try Wire.string(c.pointee.logo_url, "logoUrl")
        texts = try Wire.messages(c.pointee.texts, c.pointee.n_texts)
        changedAt = try Wire.instant(c.pointee.changed_at, "changedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Theme>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        if let colours { c.pointee.colours = try arena.message(colours) }
        if !logoFileId.isEmpty { c.pointee.logo_file_id = try arena.string(logoFileId, "logoFileId") }
        if !logoUrl.isEmpty { c.pointee.logo_url = try arena.string(logoUrl, "logoUrl") }
        if !texts.isEmpty {
            c.pointee.n_texts = texts.count
            c.pointee.texts = try arena.messages(texts)
        }
        if let changedAt { c.pointee.changed_at = try arena.instant(changedAt, "changedAt") }
    }
}

extension MemberV1.GetThemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetThemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetThemeRequest>) {
        patron__member__v1__get_theme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetThemeRequest>) throws(CodecError) {
        knownVersion = c.pointee.known_version
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetThemeRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.known_version = knownVersion
    }
}

extension MemberV1.GetThemeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetThemeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetThemeReply>) {
        patron__member__v1__get_theme_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetThemeReply>) throws(CodecError) {
        theme = try Wire.message(c.pointee.theme)
        notModified = c.pointee.not_modified != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetThemeReply>, _ arena: Arena) throws(CodecError) {
        if let theme { c.pointee.theme = try arena.message(theme) }
        c.pointee.not_modified = notModified ? 1 : 0
    }
}

extension MemberV1.PutThemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PutThemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PutThemeRequest>) {
        patron__member__v1__put_theme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PutThemeRequest>) throws(CodecError) {
        version = c.pointee.version
        colours = try Wire.message(c.pointee.colours)
        logoFileId = try Wire.string(c.pointee.logo_file_id, "logoFileId")
        texts = try Wire.messages(c.pointee.texts, c.pointee.n_texts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PutThemeRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        if let colours { c.pointee.colours = try arena.message(colours) }
        if !logoFileId.isEmpty { c.pointee.logo_file_id = try arena.string(logoFileId, "logoFileId") }
        if !texts.isEmpty {
            c.pointee.n_texts = texts.count
            c.pointee.texts = try arena.messages(texts)
        }
    }
}

extension MemberV1.PutThemeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PutThemeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PutThemeReply>) {
        patron__member__v1__put_theme_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PutThemeReply>) throws(CodecError) {
        theme = try Wire.message(c.pointee.theme)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PutThemeReply>, _ arena: Arena) throws(CodecError) {
        if let theme { c.pointee.theme = try arena.message(theme) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
