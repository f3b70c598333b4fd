import Blobs
import Messages
import Primitives
import ServiceKit

extension MemberV1.FileKind {
    init(_ kind: BlobKind) {
        switch kind {
        case .avatar: self = .fileAvatar
        case .picture: self = .filePicture
        case .csv: self = .fileCsv
        }
    }
}

extension MemberV1.StoredFile {
    /// Without a URL.
    init(_ row: FileRow, keptAt: Instant? = nil) {
        self.init(
            id: row.id.description, kind: MemberV1.FileKind(row.kind),
            contentType: row.content.type.rawValue, sizeBytes: row.content.bytes,
            keptAt: keptAt ?? row.keptAt)
    }

    mutating func show(_ link: BlobLink) {
        url = link.url
        urlExpiresAt = link.expiresAt
    }
}

extension MemberV1.FileUpload {
    init(_ id: UUIDv7, _ upload: BlobUpload) {
        self.init(
            fileId: id.description, url: upload.url,
            headers: upload.headers.map {
                MemberV1.UploadHeader(name: $0.name, value: $0.value)
            }, expiresAt: upload.expiresAt)
    }
}

extension BlobKind {
    /// What staff may upload.
    init(ofStaff kind: MemberV1.FileKind) throws(Refusal) {
        switch kind {
        case .filePicture: self = .picture
        case .fileCsv: self = .csv
        case .fileAvatar, .unspecified, .unrecognized:
            throw .invalid("kind", "is not FILE_PICTURE or FILE_CSV")
        }
    }

    /// What is announced, where it is fit for this kind.
    func content(type: String, bytes: Int64) throws(Refusal) -> BlobContent {
        guard let known = BlobType(rawValue: type), types.contains(known) else {
            let words = types.map(\.rawValue).joined(separator: ", ")
            throw .invalid("contentType", "is not one of \(words)")
        }
        guard bytes > 0, bytes <= maximumBytes else {
            throw .invalid("sizeBytes", "is not 1 to \(maximumBytes)")
        }
        return BlobContent(known, bytes: bytes)
    }
}
