// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum FileKind: ProtoEnum {
        case unspecified
        /// PNG, JPEG or WebP, at most 2 MiB.
        case fileAvatar
        /// Of activities and themes: PNG, JPEG or WebP, at most 5 MiB.
        case filePicture
        /// At most 100 MiB.
        case fileCsv
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .fileAvatar, .filePicture, .fileCsv]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .fileAvatar
            case 2: self = .filePicture
            case 3: self = .fileCsv
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .fileAvatar: 1
            case .filePicture: 2
            case .fileCsv: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "FILE_KIND_UNSPECIFIED": self = .unspecified
            case "FILE_AVATAR": self = .fileAvatar
            case "FILE_PICTURE": self = .filePicture
            case "FILE_CSV": self = .fileCsv
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "FILE_KIND_UNSPECIFIED"
            case .fileAvatar: "FILE_AVATAR"
            case .filePicture: "FILE_PICTURE"
            case .fileCsv: "FILE_CSV"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A header to be sent with the upload, exactly so.
    package struct UploadHeader: Sendable, Equatable {
        package var name: String
        package var value: String

        package init() {
            name = ""
            value = ""
        }

        package init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    /// How to put a file: PUT it to the URL with these headers and with its length, once.
    package struct FileUpload: Sendable, Equatable {
        package var fileId: String
        package var url: String
        package var headers: [MemberV1.UploadHeader]
        /// 10 minutes.
        package var expiresAt: Instant?

        package init() {
            fileId = ""
            url = ""
            headers = []
            expiresAt = nil
        }

        package init(
            fileId: String = "",
            url: String = "",
            headers: [MemberV1.UploadHeader] = [],
            expiresAt: Instant? = nil
        ) {
            self.fileId = fileId
            self.url = url
            self.headers = headers
            self.expiresAt = expiresAt
        }
    }

    /// A file that was uploaded, looked at and kept.
    package struct StoredFile: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        package var kind: MemberV1.FileKind
        package var contentType: String
        package var sizeBytes: Int64
        /// By which it can be got, for an hour.
        package var url: String
        package var urlExpiresAt: Instant?
        package var keptAt: Instant?

        package init() {
            id = ""
            kind = .unspecified
            contentType = ""
            sizeBytes = 0
            url = ""
            urlExpiresAt = nil
            keptAt = nil
        }

        package init(
            id: String = "",
            kind: MemberV1.FileKind = .unspecified,
            contentType: String = "",
            sizeBytes: Int64 = 0,
            url: String = "",
            urlExpiresAt: Instant? = nil,
            keptAt: Instant? = nil
        ) {
            self.id = id
            self.kind = kind
            self.contentType = contentType
            self.sizeBytes = sizeBytes
            self.url = url
            self.urlExpiresAt = urlExpiresAt
            self.keptAt = keptAt
        }
    }

    package struct UploadMyAvatarRequest: Sendable, Equatable {
        /// image/png, image/jpeg or image/webp.
        package var contentType: String
        /// Exactly.
        package var sizeBytes: Int64

        package init() {
            contentType = ""
            sizeBytes = 0
        }

        package init(
            contentType: String = "",
            sizeBytes: Int64 = 0
        ) {
            self.contentType = contentType
            self.sizeBytes = sizeBytes
        }
    }

    package struct ConfirmMyAvatarRequest: Sendable, Equatable {
        package var fileId: String

        package init() {
            fileId = ""
        }

        package init(
            fileId: String = ""
        ) {
            self.fileId = fileId
        }
    }

    package struct RemoveMyAvatarRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct RemoveMyAvatarReply: Sendable, Equatable {
        package var replayed: Bool

        package init() {
            replayed = false
        }

        package init(
            replayed: Bool = false
        ) {
            self.replayed = replayed
        }
    }

    package struct UploadFileRequest: Sendable, Equatable {
        /// FILE_PICTURE or FILE_CSV.
        package var kind: MemberV1.FileKind
        /// One of the kind's types; of a table text/csv.
        package var contentType: String
        /// Exactly.
        package var sizeBytes: Int64

        package init() {
            kind = .unspecified
            contentType = ""
            sizeBytes = 0
        }

        package init(
            kind: MemberV1.FileKind = .unspecified,
            contentType: String = "",
            sizeBytes: Int64 = 0
        ) {
            self.kind = kind
            self.contentType = contentType
            self.sizeBytes = sizeBytes
        }
    }

    package struct ConfirmFileRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct UploadReply: Sendable, Equatable {
        package var upload: MemberV1.FileUpload?
        package var replayed: Bool

        package init() {
            upload = nil
            replayed = false
        }

        package init(
            upload: MemberV1.FileUpload? = nil,
            replayed: Bool = false
        ) {
            self.upload = upload
            self.replayed = replayed
        }
    }

    package struct FileReply: Sendable, Equatable {
        package var file: MemberV1.StoredFile?
        package var replayed: Bool

        package init() {
            file = nil
            replayed = false
        }

        package init(
            file: MemberV1.StoredFile? = nil,
            replayed: Bool = false
        ) {
            self.file = file
            self.replayed = replayed
        }
    }

    package struct GetFileRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }
}
