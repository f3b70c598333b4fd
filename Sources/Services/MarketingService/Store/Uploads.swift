import Messages
import Postgres
import ServiceKit

/// Uploads of this service are reported on as imports of items are.
typealias UploadRow = ServiceKit.UploadRow<MarketingV1.ImportItemsReply>
typealias InsertUpload = ServiceKit.InsertUpload<MarketingV1.ImportItemsReply>
typealias UpdateUpload = ServiceKit.UpdateUpload<MarketingV1.ImportItemsReply>
typealias ReadUpload = ServiceKit.ReadUpload<MarketingV1.ImportItemsReply>

/// What is in the table of an upload, as the database numbers it.
enum UploadContent: Int16, Sendable {
    case items = 1
    case promoCodes = 2

    init(_ kind: MarketingV1.UploadKind) throws(Refusal) {
        switch kind {
        case .uploadItems: self = .items
        case .uploadPromoCodes: self = .promoCodes
        case .unspecified, .unrecognized: throw .invalid("kind", "is not known")
        }
    }

    /// What staff needs who has to do with it.
    private var permission: String {
        switch self {
        case .items: "items.edit"
        case .promoCodes: "promocodes.edit"
        }
    }

    /// The method's own permission is that of items.
    func check(_ principal: Principal) throws(Refusal) {
        guard RoleTable.shared.scope(of: principal.role ?? "", for: permission) != nil else {
            throw Refusal(.permissionDenied)
        }
    }
}

extension ServiceKit.UploadRow {
    var content: UploadContent {
        get throws {
            guard let content = UploadContent(rawValue: kind) else {
                throw PostgresError(.decode, "uploads.kind is not a kind")
            }
            return content
        }
    }
}

extension MarketingV1.Upload {
    init(_ row: UploadRow) {
        self.init(
            id: row.id.description, kind: MarketingV1.UploadKind(rawValue: Int32(row.kind)),
            state: row.failedAt == nil
                ? MarketingV1.UploadState(rawValue: Int32(row.state.rawValue)) : .uploadFailed,
            name: row.name, parts: row.parts, bytes: row.bytes, doneBytes: row.doneBytes,
            report: row.report, createdAt: row.createdAt, endedAt: row.endedAt,
            failure: row.failure, tries: row.tries, failedAt: row.failedAt)
    }
}
