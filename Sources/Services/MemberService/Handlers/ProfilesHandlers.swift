import Blobs
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Profiles`.
struct ProfilesHandlers: MemberV1.Profiles.Handlers {
    let parts: MemberParts

    private static let changes = "member.profile-changes"

    // MARK: Reading

    func getMine(
        _ request: MemberV1.GetMyProfileRequest, _ call: CallContext
    ) async throws -> MemberV1.Profile {
        let context = try RequestContext(call, clock: parts.clock)
        guard let found = try await parts.memberProfile(of: try context.member(), context) else {
            throw Refusal(.memberNotFound)
        }
        return MemberV1.Profile(
            found.profile, for: .herself(avatarURL: parts.url(of: found.avatar)))
    }

    func get(
        _ request: MemberV1.GetProfileRequest, _ call: CallContext
    ) async throws -> MemberV1.Profile {
        let context = try RequestContext(call, clock: parts.clock)
        guard let id = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        guard let found = try await parts.memberProfile(of: id, context) else {
            throw Refusal(.memberNotFound)
        }
        return MemberV1.Profile(found.profile, for: .staff)
    }

    func listChanges(
        _ request: MemberV1.ListProfileChangesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListProfileChangesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.changes, size: request.pageSize, token: request.pageToken, fields: 3)
        guard let id = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        let before = page.after.map { fields in
            (
                change: UUIDv7(
                    hi: UInt64(bitPattern: fields[0]), lo: UInt64(bitPattern: fields[1])),
                position: Int16(truncatingIfNeeded: fields[2])
            )
        }
        let (members, rows) = try await parts.pool.query(
            FindMemberById(merchant: context.merchant, id: id, scope: try context.scope()),
            ReadProfileChanges(
                merchant: context.merchant, member: id,
                before: before ?? (UUIDv7(hi: .max, lo: .max), .max), limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard !members.isEmpty else { throw Refusal(.memberNotFound) }
        let shown = rows.prefix(page.size)
        var next = ""
        if rows.count > page.size, let last = shown.last {
            next = Page.token(
                list: Self.changes,
                [
                    Int64(bitPattern: last.change.hi), Int64(bitPattern: last.change.lo),
                    Int64(last.position),
                ])
        }
        return MemberV1.ListProfileChangesReply(
            changes: shown.map { MemberV1.ProfileChange($0) }, nextPageToken: next)
    }

    // MARK: Changing

    func updateMine(
        _ request: MemberV1.UpdateMyProfileRequest, _ call: CallContext
    ) async throws -> MemberV1.ProfileReply {
        let context = try RequestContext(call, clock: parts.clock)
        let definitions = try await parts.definitions(context)
        let edits = try (request.profile ?? .init()).edits(
            request.updateMask, by: .member, definitions: definitions,
            today: try await parts.profile(context).clock.businessDate(at: context.now))
        return try await change(
            try context.member(), edits, by: .member, definitions, context)
    }

    func update(
        _ request: MemberV1.UpdateProfileRequest, _ call: CallContext
    ) async throws -> MemberV1.ProfileReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let id = UUIDv7(request.id) else { throw Refusal(.memberNotFound) }
        let reason = try StaffReason.read(request.reason)
        let definitions = try await parts.definitions(context)
        let edits = try (request.profile ?? .init()).edits(
            request.updateMask, by: .staff, definitions: definitions,
            today: try await parts.profile(context).clock.businessDate(at: context.now))
        return try await change(
            id, edits, by: .staff, definitions, reason: reason, context)
    }

    /// Answers hold personal data, so they are not kept: a repeated call gets the profile as it is.
    private func change(
        _ member: UUIDv7, _ edits: [ProfileEdit], by editor: ProfileEditing.Editor,
        _ definitions: [String: AttributeDefinition], reason: StaffReason? = nil,
        _ context: RequestContext
    ) async throws -> MemberV1.ProfileReply {
        let work = ProfileWork(
            context: context, vault: parts.vault, profile: try await parts.profile(context),
            definitions: definitions, member: member, scope: try context.scope(), edits: edits,
            editor: editor, reason: reason, changeId: parts.identifiers.next(),
            eventId: parts.identifiers.next(),
            cache: parts.facts)
        let isReplayed = try await perform(work, context)
        guard let found = try await parts.memberProfile(of: member, context) else {
            throw Refusal(.memberNotFound)
        }
        return MemberV1.ProfileReply(
            profile: MemberV1.Profile(
                found.profile,
                for: context.principal.kind == .member
                    ? .herself(avatarURL: parts.url(of: found.avatar)) : .staff),
            replayed: isReplayed)
    }

    /// Whether an earlier call with the key has done it.
    private func perform(_ work: ProfileWork, _ context: RequestContext) async throws -> Bool {
        let operation = try parts.vault.operation(context)
        let operationId = parts.identifiers.next()
        let outcome = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Result<Bool, Refusal> in
            if let replay = try Idempotency.begin(operation, in: &transaction) {
                _ = try replay.reply(MemberV1.ProfileReply.self)
                return .success(true)
            }
            if let refusal = try work.run(in: &transaction) {
                // What does not make sense may come again under the same key.
                if Idempotency.storable(refusal) {
                    try Idempotency.finish(
                        operation, id: operationId, refused: refusal, in: &transaction)
                }
                return .failure(refusal)
            }
            try Idempotency.finish(operation, id: operationId, response: nil, in: &transaction)
            return .success(false)
        }
        return try outcome.get()
    }
}

/// A member with her profile.
struct FoundProfile: Sendable {
    let record: MemberRecord
    let profile: MemberProfile
    let avatar: BlobName?
}

extension MemberParts {
    /// The merchant's attributes, by code.
    func definitions(
        _ context: RequestContext
    ) async throws -> [String: AttributeDefinition] {
        let rows = try await pool.query(
            ReadAttributes(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        return rows.definitions
    }

    /// A member within the caller's scope with her profile.
    func memberProfile(
        of member: UUIDv7, _ context: RequestContext
    ) async throws -> FoundProfile? {
        let merchant = context.merchant
        let (records, rows, values, attributes, avatars) = try await pool.query(
            FindMemberById(merchant: merchant, id: member, scope: try context.scope()),
            ReadProfile(merchant: merchant, member: member),
            ReadAttributeValues(merchant: merchant, members: [member]),
            ReadAttributes(merchant: merchant), ReadAvatar(merchant: merchant, member: member),
            settings: [.merchant(merchant)], deadline: context.deadline)
        guard let record = records.first, !record.isGone else { return nil }
        return FoundProfile(
            record: record,
            profile: try vault.open(
                record, rows.first, values, definitions: attributes.definitions,
                merchant: merchant),
            avatar: avatars.first)
    }
}

extension Array<AttributeRow> {
    var definitions: [String: AttributeDefinition] {
        Dictionary(
            uniqueKeysWithValues: map { ($0.definition.code, $0.definition) })
    }
}

extension StaffReason {
    static func read(_ text: String) throws(Refusal) -> StaffReason {
        guard let reason = StaffReason(text) else {
            throw .invalid("reason", "is not 1 to \(maximumCharacters) characters")
        }
        return reason
    }
}
