import Blobs
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Whose file a call is about.
enum FileOwner: Sendable {
    /// Her avatar.
    case member(UUIDv7)
    case staff

    func owns(_ row: FileRow) -> Bool {
        switch self {
        case .member(let member): row.kind == .avatar && row.member == member
        case .staff: row.kind != .avatar
        }
    }

    /// Locks the member, where it is one; why she may not, or nil.
    func lock(
        _ context: RequestContext, in transaction: inout Transaction
    ) throws -> Refusal? {
        guard case .member(let member) = self else { return nil }
        guard
            let record = try MemberRecord.lock(
                member, scope: .own(member), merchant: context.merchant, in: &transaction)
        else { return Refusal(.memberNotFound) }
        return record.state == .blocked ? Refusal(.memberBlocked) : nil
    }
}

/// Notes a file that somebody wants to put.
struct RequestFileWork: Sendable {
    /// What nobody confirms is removed after that.
    static let openSeconds: Int64 = 3_600
    /// Avatars of a member that are neither kept nor gone.
    static let looseLimit: Int64 = 5

    let context: RequestContext
    let id: UUIDv7
    let kind: BlobKind
    let name: BlobName
    let content: BlobContent
    let owner: FileOwner

    func run(
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.UploadReply> {
        if let refusal = try owner.lock(context, in: &transaction) { return .refused(refusal) }
        var member: UUIDv7?
        if case .member(let id) = owner {
            member = id
            let loose = try transaction.run(
                CountLooseFiles(merchant: context.merchant, member: id))
            guard (loose.first ?? 0) < Self.looseLimit else {
                return .refused(Refusal(.fileLimitReached))
            }
        }
        try transaction.run(
            InsertFile(
                merchant: context.merchant, id: id, kind: kind, name: name, content: content,
                member: member, by: context.principal.subject, at: context.now,
                removeAt: context.now.adding(seconds: Self.openSeconds)))
        // The URL is not kept: it is signed anew for whoever repeats the call.
        return .reply(
            MemberV1.UploadReply(upload: MemberV1.FileUpload(fileId: id.description)))
    }
}

/// Keeps a file that was looked at; an avatar takes the place of the one before.
struct KeepFileWork: Sendable {
    let context: RequestContext
    let id: UUIDv7
    let owner: FileOwner

    func run(
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.FileReply> {
        let merchant = context.merchant
        if let refusal = try owner.lock(context, in: &transaction) { return .refused(refusal) }
        guard let row = try transaction.run(LockFile(merchant: merchant, id: id)).first,
            owner.owns(row), row.state != .removed
        else { return .refused(Refusal(.fileNotFound)) }
        if row.state == .kept {
            return .reply(MemberV1.FileReply(file: MemberV1.StoredFile(row)))
        }
        try transaction.pipeline { pipeline in
            if case .member(let member) = owner {
                _ = pipeline.add(
                    DropAvatar(merchant: merchant, member: member, at: context.now))
            }
            _ = pipeline.add(KeepFile(merchant: merchant, id: id, at: context.now))
            _ = pipeline.add(InsertAudit(audit(row), by: context))
        }
        return .reply(
            MemberV1.FileReply(file: MemberV1.StoredFile(row, keptAt: context.now)))
    }

    private func audit(_ row: FileRow) -> AuditEntry {
        switch owner {
        case .member(let member):
            AuditEntry(
                .memberProfileChanged, object: member.description,
                change: AuditEntry.Change(before: "", after: "avatar"))
        case .staff:
            AuditEntry(
                .fileKept, object: id.description,
                change: AuditEntry.Change(
                    before: "", after: "\(row.kind.rawValue) of \(row.content.bytes) bytes"))
        }
    }
}

/// Takes a member's avatar away.
struct RemoveAvatarWork: Sendable {
    let context: RequestContext
    let member: UUIDv7

    func run(
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.RemoveMyAvatarReply> {
        let merchant = context.merchant
        if let refusal = try FileOwner.member(member).lock(context, in: &transaction) {
            return .refused(refusal)
        }
        let avatars = try transaction.run(ReadAvatar(merchant: merchant, member: member))
        guard !avatars.isEmpty else { return .reply(MemberV1.RemoveMyAvatarReply()) }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(DropAvatar(merchant: merchant, member: member, at: context.now))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .memberProfileChanged, object: member.description,
                        change: AuditEntry.Change(before: "avatar", after: "")), by: context))
        }
        return .reply(MemberV1.RemoveMyAvatarReply())
    }
}
