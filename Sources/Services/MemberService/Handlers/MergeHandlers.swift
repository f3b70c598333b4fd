import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Several accounts of one person: found, made one, and parted again (A12).
struct MergeHandlers: MemberV1.MemberMerges.Handlers {
    let parts: MemberParts

    private static let list = "member.duplicates"
    /// Members that are compared at once, some 30 ms of work, and how often for a page.
    private static let looks = 2_000
    private static let pieces = 10

    func listDuplicates(
        _ request: MemberV1.ListDuplicatesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListDuplicatesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 4)
        let profile = try await parts.profile(context)
        let after = page.after.map { fields in
            (
                member: UUIDv7(
                    hi: UInt64(bitPattern: fields[0]), lo: UInt64(bitPattern: fields[1])),
                other: UUIDv7(
                    hi: UInt64(bitPattern: fields[2]), lo: UInt64(bitPattern: fields[3]))
            )
        }
        let none = UUIDv7(hi: 0, lo: 0)
        let (shown, next) = try await pairs(
            behind: after ?? (none, none), size: page.size, context)
        let members = try await members(
            Set(shown.flatMap { [$0.member, $0.other] }), profile, context)
        let token = next.map { last in
            Page.token(
                list: Self.list,
                [last.member.hi, last.member.lo, last.other.hi, last.other.lo].map {
                    Int64(bitPattern: $0)
                })
        }
        return MemberV1.ListDuplicatesReply(
            pairs: shown.map { row in
                let evidence = DuplicateEvidence(row.reasons)
                return MemberV1.DuplicatePair(
                    member: members[row.member], duplicate: members[row.other],
                    score: Int32(evidence.score),
                    reasons: evidence.reasons.map { MemberV1.DuplicateReason($0) })
            }, nextPageToken: token ?? "")
    }

    private typealias Pair = (member: UUIDv7, other: UUIDv7)

    /// A page of pairs, and behind which one the next page begins; nil at the end.
    ///
    /// Most members are nobody's duplicate. So that no page takes for ever, it ends where enough of
    /// them were looked at, too, however few pairs it has then.
    private func pairs(
        behind start: Pair, size: Int, _ context: RequestContext
    ) async throws -> (shown: [DuplicateRow], next: Pair?) {
        let (merchant, scope) = (context.merchant, try context.scope())
        var rows: [DuplicateRow] = []
        var after = start
        for _ in 0..<Self.pieces {
            let compared = try await parts.pool.query(
                ReadComparedMembers(merchant: merchant, from: after.member, limit: Self.looks),
                settings: [.merchant(merchant)], deadline: context.deadline)
            guard let last = compared.last else { return (rows, nil) }
            rows += try await parts.pool.query(
                ListDuplicatePairs(
                    merchant: merchant, scope: scope, members: compared, after: after,
                    limit: size + 1 - rows.count),
                settings: [.merchant(merchant)], deadline: context.deadline)
            if rows.count > size {
                let shown = Array(rows.prefix(size))
                return (shown, shown.last.map { ($0.member, $0.other) })
            }
            guard compared.count == Self.looks else { return (rows, nil) }
            after = (last, UUIDv7(hi: .max, lo: .max))
        }
        return (rows, after)
    }

    private func members(
        _ ids: Set<UUIDv7>, _ profile: MerchantProfile, _ context: RequestContext
    ) async throws -> [UUIDv7: MemberV1.Member] {
        guard !ids.isEmpty else { return [:] }
        let records = try await parts.pool.query(
            ReadMembers(merchant: context.merchant, members: Array(ids)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        var members: [UUIDv7: MemberV1.Member] = [:]
        for record in records {
            members[record.id] = try await MembersHandlers(parts: parts).shown(
                record, profile: profile, context: context)
        }
        return members
    }

    func dismiss(
        _ request: MemberV1.DismissDuplicateRequest, _ call: CallContext
    ) async throws -> MemberV1.DismissDuplicateReply {
        let context = try RequestContext(call, clock: parts.clock)
        let reason = try StaffReason.read(request.reason)
        let (member, other) = try Self.two(request.memberId, request.duplicateId)
        let scope = try context.scope()
        let merchant = context.merchant
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.DismissDuplicateReply> in
            let (first, second) = try transaction.pipeline { pipeline in
                (
                    pipeline.add(FindMemberById(merchant: merchant, id: member, scope: scope)),
                    pipeline.add(FindMemberById(merchant: merchant, id: other, scope: scope))
                )
            }
            guard try first.rows.first?.isGone == false, try second.rows.first?.isGone == false
            else { return .refused(Refusal(.memberNotFound)) }
            try transaction.pipeline { pipeline in
                _ = pipeline.add(
                    InsertDismissal(
                        merchant: merchant, pair: (member, other), at: context.now,
                        actor: context.principal.subject, reason: reason.text))
                _ = pipeline.add(
                    InsertAudit(
                        AuditEntry(
                            .duplicateDismissed, object: member.description, reason: reason.text,
                            change: .init(before: "", after: "is not \(other)")), by: context))
            }
            return .reply(MemberV1.DismissDuplicateReply())
        }
        return MemberV1.DismissDuplicateReply(replayed: performed.isReplay)
    }

    func merge(
        _ request: MemberV1.MergeMembersRequest, _ call: CallContext
    ) async throws -> MemberV1.MergeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let reason = try StaffReason.read(request.reason)
        let (survivor, duplicate) = try Self.two(request.id, request.duplicateId)
        try await parts.accounts.checkMerge(
            of: duplicate.description, into: survivor.description, context)
        let work = MergeWork(
            context: context, profile: try await parts.profile(context),
            scope: try context.scope(), vault: parts.vault, identifiers: parts.identifiers,
            cache: parts.facts)
        let id = parts.identifiers.next()
        return try await perform(context) { transaction in
            try work.run(
                id, survivor: survivor, duplicate: duplicate, reason: reason, in: &transaction)
        }
    }

    func get(
        _ request: MemberV1.GetMergeRequest, _ call: CallContext
    ) async throws -> MemberV1.MemberMerge {
        let context = try RequestContext(call, clock: parts.clock)
        guard let id = UUIDv7(request.id),
            let row = try await parts.pool.query(
                ReadMerge(merchant: context.merchant, id: id),
                settings: [.merchant(context.merchant)], deadline: context.deadline
            ).first
        else { throw Refusal(.mergeNotFound) }
        let (seen, history) = try await parts.pool.query(
            FindMemberById(
                merchant: context.merchant, id: row.survivor, scope: try context.scope()),
            ReadMergedHistory(
                merchant: context.merchant, survivor: row.survivor, merge: row.id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard !seen.isEmpty else { throw Refusal(.mergeNotFound) }
        async let books = parts.accounts.mergedBooks(of: id.description, context)
        async let balances = parts.accounts.balances(of: row.duplicate.description, context)
        return MemberV1.MemberMerge(
            row, history: history.first, books: await books,
            storedValueMinor: (await balances?.storedValue).map {
                $0.availableMinor + $0.heldMinor
            } ?? 0)
    }

    func reverse(
        _ request: MemberV1.ReverseMergeRequest, _ call: CallContext
    ) async throws -> MemberV1.MergeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let reason = try StaffReason.read(request.reason)
        guard let id = UUIDv7(request.id) else { throw Refusal(.mergeNotFound) }
        let work = MergeReversal(
            context: context, profile: try await parts.profile(context),
            scope: try context.scope(), identifiers: parts.identifiers, cache: parts.facts)
        let books = await parts.accounts.mergedBooks(of: id.description, context)
        return try await perform(context) { transaction in
            try work.run(id, reason: reason, books: books, in: &transaction)
        }
    }

    // MARK: What they share

    private static func two(
        _ member: String, _ duplicate: String
    ) throws(Refusal) -> (UUIDv7, UUIDv7) {
        guard let member = UUIDv7(member), let duplicate = UUIDv7(duplicate) else {
            throw Refusal(.memberNotFound)
        }
        guard member != duplicate else { throw .invalid("duplicateId", "is the member herself") }
        return (member, duplicate)
    }

    /// One step, once for its key.
    private func perform(
        _ context: RequestContext,
        _ body: @escaping @Sendable (inout Transaction) throws -> MergeWork.Decision
    ) async throws -> MemberV1.MergeReply {
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline, body)
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }
}

extension Idempotency.Performed {
    fileprivate var isReplay: Bool {
        switch self {
        case .done: false
        case .replayed: true
        }
    }
}
