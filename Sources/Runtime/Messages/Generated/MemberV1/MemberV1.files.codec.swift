// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.UploadHeader: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UploadHeader"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UploadHeader>) {
        patron__member__v1__upload_header__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UploadHeader>) throws(CodecError) {
        name = try Wire.string(c.pointee.name, "name")
        value = try Wire.string(c.pointee.value, "value")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UploadHeader>, _ arena: Arena) throws(CodecError) {
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !value.isEmpty { c.pointee.value = try arena.string(value, "value") }
    }
}

extension MemberV1.FileUpload: Message, MessageCodec {
    package static let protoName = "patron.member.v1.FileUpload"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__FileUpload>) {
        patron__member__v1__file_upload__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__FileUpload>) throws(CodecError) {
        fileId = try Wire.string(c.pointee.file_id, "fileId")
        url = try Wire.string(c.pointee.url, "url")
        headers = try Wire.messages(c.pointee.headers, c.pointee.n_headers)
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__FileUpload>, _ arena: Arena) throws(CodecError) {
        if !fileId.isEmpty { c.pointee.file_id = try arena.string(fileId, "fileId") }
        if !url.isEmpty { c.pointee.url = try arena.string(url, "url") }
        if !headers.isEmpty {
            c.pointee.n_headers = headers.count
            c.pointee.headers = try arena.messages(headers)
        }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension MemberV1.StoredFile: Message, MessageCodec {
    package static let protoName = "patron.member.v1.StoredFile"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__StoredFile>) {
        patron__member__v1__stored_file__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__StoredFile>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        contentType = try Wire.string(c.pointee.content_type, "contentType")
        sizeBytes = c.pointee.size_bytes
        url = try Wire.string(c.pointee.url, "url")
        urlExpiresAt = try Wire.instant(c.pointee.url_expires_at, "urlExpiresAt")
        keptAt = try Wire.instant(c.pointee.kept_at, "keptAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__StoredFile>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !contentType.isEmpty { c.pointee.content_type = try arena.string(contentType, "contentType") }
        c.pointee.size_bytes = sizeBytes
        if !url.isEmpty { c.pointee.url = try arena.string(url, "url") }
        if let urlExpiresAt { c.pointee.url_expires_at = try arena.instant(urlExpiresAt, "urlExpiresAt") }
        if let keptAt { c.pointee.kept_at = try arena.instant(keptAt, "keptAt") }
    }
}

extension MemberV1.UploadMyAvatarRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UploadMyAvatarRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UploadMyAvatarRequest>) {
        patron__member__v1__upload_my_avatar_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UploadMyAvatarRequest>) throws(CodecError) {
        contentType = try Wire.string(c.pointee.content_type, "contentType")
        sizeBytes = c.pointee.size_bytes
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UploadMyAvatarRequest>, _ arena: Arena) throws(CodecError) {
        if !contentType.isEmpty { c.pointee.content_type = try arena.string(contentType, "contentType") }
        c.pointee.size_bytes = sizeBytes
    }
}

extension MemberV1.ConfirmMyAvatarRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConfirmMyAvatarRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConfirmMyAvatarRequest>) {
        patron__member__v1__confirm_my_avatar_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConfirmMyAvatarRequest>) throws(CodecError) {
        fileId = try Wire.string(c.pointee.file_id, "fileId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConfirmMyAvatarRequest>, _ arena: Arena) throws(CodecError) {
        if !fileId.isEmpty { c.pointee.file_id = try arena.string(fileId, "fileId") }
    }
}

extension MemberV1.RemoveMyAvatarRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RemoveMyAvatarRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RemoveMyAvatarRequest>) {
        patron__member__v1__remove_my_avatar_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RemoveMyAvatarRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RemoveMyAvatarRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.RemoveMyAvatarReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RemoveMyAvatarReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RemoveMyAvatarReply>) {
        patron__member__v1__remove_my_avatar_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RemoveMyAvatarReply>) throws(CodecError) {
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RemoveMyAvatarReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.UploadFileRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UploadFileRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UploadFileRequest>) {
        patron__member__v1__upload_file_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UploadFileRequest>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        contentType = try Wire.string(c.pointee.content_type, "contentType")
        sizeBytes = c.pointee.size_bytes
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UploadFileRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !contentType.isEmpty { c.pointee.content_type = try arena.string(contentType, "contentType") }
        c.pointee.size_bytes = sizeBytes
    }
}

extension MemberV1.ConfirmFileRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConfirmFileRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConfirmFileRequest>) {
        patron__member__v1__confirm_file_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConfirmFileRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConfirmFileRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.UploadReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UploadReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UploadReply>) {
        patron__member__v1__upload_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UploadReply>) throws(CodecError) {
        upload = try Wire.message(c.pointee.upload)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UploadReply>, _ arena: Arena) throws(CodecError) {
        if let upload { c.pointee.upload = try arena.message(upload) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.FileReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.FileReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__FileReply>) {
        patron__member__v1__file_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__FileReply>) throws(CodecError) {
        file = try Wire.message(c.pointee.file)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__FileReply>, _ arena: Arena) throws(CodecError) {
        if let file { c.pointee.file = try arena.message(file) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GetFileRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetFileRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetFileRequest>) {
        patron__member__v1__get_file_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetFileRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetFileRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}
