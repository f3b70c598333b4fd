import Blobs
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Files` (H11). The store is asked outside of transactions.
struct FileHandlers: MemberV1.Files.Handlers {
    let parts: MemberParts

    // MARK: Avatars

    func uploadMyAvatar(
        _ request: MemberV1.UploadMyAvatarRequest, _ call: CallContext
    ) async throws -> MemberV1.UploadReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await begin(
            .avatar, type: request.contentType, bytes: request.sizeBytes,
            .member(try context.member()), context)
    }

    func confirmMyAvatar(
        _ request: MemberV1.ConfirmMyAvatarRequest, _ call: CallContext
    ) async throws -> MemberV1.FileReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await confirm(request.fileId, .member(try context.member()), context)
    }

    func removeMyAvatar(
        _ request: MemberV1.RemoveMyAvatarRequest, _ call: CallContext
    ) async throws -> MemberV1.RemoveMyAvatarReply {
        let context = try RequestContext(call, clock: parts.clock)
        let work = RemoveAvatarWork(context: context, member: try context.member())
        let (_, isReplayed) = try await perform(context) { transaction in
            try work.run(in: &transaction)
        }
        return MemberV1.RemoveMyAvatarReply(replayed: isReplayed)
    }

    // MARK: Files of staff

    func upload(
        _ request: MemberV1.UploadFileRequest, _ call: CallContext
    ) async throws -> MemberV1.UploadReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await begin(
            try BlobKind(ofStaff: request.kind), type: request.contentType,
            bytes: request.sizeBytes, .staff, context)
    }

    func confirm(
        _ request: MemberV1.ConfirmFileRequest, _ call: CallContext
    ) async throws -> MemberV1.FileReply {
        try await confirm(
            request.id, .staff, try RequestContext(call, clock: parts.clock))
    }

    func get(
        _ request: MemberV1.GetFileRequest, _ call: CallContext
    ) async throws -> MemberV1.StoredFile {
        let context = try RequestContext(call, clock: parts.clock)
        let store = try parts.offeredFiles()
        let isStaff = context.principal.kind == .staff
        guard let row = try await find(request.id, .staff, context), row.state == .kept,
            row.kind == .picture || isStaff
        else { throw Refusal(.fileNotFound) }
        var file = MemberV1.StoredFile(row)
        file.show(store.link(to: row.name))
        return file
    }

    // MARK: Both

    private func begin(
        _ kind: BlobKind, type: String, bytes: Int64, _ owner: FileOwner,
        _ context: RequestContext
    ) async throws -> MemberV1.UploadReply {
        let store = try parts.offeredFiles()
        var generator = SystemRandomNumberGenerator()
        let work = RequestFileWork(
            context: context, id: parts.identifiers.next(), kind: kind,
            name: BlobName(merchant: context.merchant, kind: kind, using: &generator),
            content: try kind.content(type: type, bytes: bytes), owner: owner)
        let (reply, isReplayed) = try await perform(context) { transaction in
            try work.run(in: &transaction)
        }
        guard let row = try await find(reply.upload?.fileId ?? "", owner, context) else {
            throw Refusal(.fileNotFound)
        }
        return MemberV1.UploadReply(
            upload: MemberV1.FileUpload(row.id, store.upload(row.name, as: row.content)),
            replayed: isReplayed)
    }

    private func confirm(
        _ text: String, _ owner: FileOwner, _ context: RequestContext
    ) async throws -> MemberV1.FileReply {
        let store = try parts.offeredFiles()
        guard let row = try await find(text, owner, context) else {
            throw Refusal(.fileNotFound)
        }
        // What is kept was looked at: a repeated call.
        if row.state == .requested { try await look(at: row, in: store, context) }
        let work = KeepFileWork(context: context, id: row.id, owner: owner)
        let (kept, isReplayed) = try await perform(context) { transaction in
            try work.run(in: &transaction)
        }
        var reply = kept
        reply.replayed = isReplayed
        reply.file?.show(store.link(to: row.name))
        return reply
    }

    /// What a store does not have yet may come a moment later, so nothing is decided by that; what is
    /// not as it was announced stays so, and is removed.
    private func look(
        at row: FileRow, in store: any BlobStore, _ context: RequestContext
    ) async throws {
        let facts: BlobFacts?
        let start: [UInt8]?
        do throws(BlobError) {
            facts = try await store.facts(of: row.name)
            start = try await store.read(row.name, limit: BlobType.telltaleBytes)
        } catch {
            parts.logger.warning(
                "the store of files did not answer",
                metadata: ["file.id": "\(row.id)", "error.detail": "\(error)"])
            throw Refusal(.unavailable)
        }
        guard let facts, let start else { throw Refusal(.fileNotUploaded) }
        guard let flaw = row.content.flaw(of: facts, start: start) else { return }
        _ = try await parts.pool.execute(
            DropFile(merchant: context.merchant, id: row.id, at: context.now),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        throw Refusal(.fileUnfit, facts: ["reason": flaw.rawValue])
    }

    private func find(
        _ text: String, _ owner: FileOwner, _ context: RequestContext
    ) async throws -> FileRow? {
        guard let id = UUIDv7(text) else { return nil }
        let row = try await parts.pool.query(
            ReadFile(merchant: context.merchant, id: id), settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ).first
        return row.flatMap { owner.owns($0) && $0.state != .removed ? $0 : nil }
    }

    private func perform<Reply: Message>(
        _ context: RequestContext,
        _ body: @escaping @Sendable (inout Transaction) throws -> Idempotency.Decision<Reply>
    ) async throws -> (Reply, Bool) {
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline, body)
        switch performed {
        case .done(let reply): return (reply, false)
        case .replayed(let reply?): return (reply, true)
        case .replayed(nil): throw Refusal(.internalError)
        }
    }
}

extension MemberParts {
    func offeredFiles() throws(Refusal) -> any BlobStore {
        guard let files else { throw Refusal(.filesNotOffered) }
        return files
    }

    /// Where a member's avatar is; empty where she has none, or no files are offered.
    func url(of avatar: BlobName?) -> String {
        guard let avatar, let files else { return "" }
        return files.link(to: avatar).url
    }
}
