import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.MemberImports` (X20).
struct MemberImportHandlers: MemberV1.MemberImports.Handlers {
    let parts: MemberParts

    private static let most = 200
    private static let attempts = 3

    func importMembers(
        _ request: MemberV1.ImportMembersRequest, _ call: CallContext
    ) async throws -> PatronV1.ImportReply {
        let context = try RequestContext(call, clock: parts.clock)
        let source = try Refusal.named("source", request.source)
        guard (1...Self.most).contains(request.members.count) else {
            throw Refusal.invalid("members", "are not 1 to \(Self.most)")
        }
        let profile = try await parts.profile(context)
        let today = profile.clock.businessDate(at: context.now)
        var reply = PatronV1.ImportReply()
        var rows: [MemberImportWork.Row] = []
        for (place, member) in request.members.enumerated() {
            do throws(Refusal) {
                rows.append(.init(place: place, content: try MemberFileRow(member, today: today)))
            } catch {
                reply.problems.append(.init(error, row: place, column: ""))
            }
        }
        let work = MemberImportWork(
            context: context, source: source, rows: rows, profile: profile, vault: parts.vault,
            identifiers: parts.identifiers, validatesOnly: request.validateOnly)
        let outcome = rows.isEmpty ? .init() : try await run(work)
        for problem in outcome.problems {
            reply.problems.append(
                .init(problem.refusal, row: problem.place, column: problem.column))
        }
        if !request.validateOnly { try await tag(outcome.rows, work) }
        for row in outcome.rows {
            do throws(Refusal) {
                let isGiven = try await give(row, work)
                let isTaken = row.isWritten || isGiven || !row.tags.isEmpty
                if isTaken { reply.taken += 1 } else { reply.already += 1 }
                if row.isLinked { reply.linked += 1 }
            } catch {
                reply.problems.append(.init(error, row: row.row.place, column: "level"))
            }
        }
        reply.problems.sort { $0.row < $1.row }
        return reply
    }

    /// Another call may write the same members, or draw the same card number: then again.
    private func run(_ work: MemberImportWork) async throws -> MemberImportWork.Outcome {
        var attempt = 1
        while true {
            do {
                return try await parts.pool.transaction(
                    settings: [.merchant(work.context.merchant)],
                    deadline: work.context.deadline
                ) { transaction in
                    try work.run(in: &transaction)
                }
            } catch let error as PostgresError
                where error.isUniqueViolation && attempt < Self.attempts
            {
                attempt += 1
            }
        }
    }

    private func tag(
        _ rows: [MemberImportWork.Known], _ work: MemberImportWork
    ) async throws {
        let tagged = rows.filter { !$0.tags.isEmpty }
        guard !tagged.isEmpty else { return }
        let context = work.context
        let label = LabelWork(
            context: context,
            add: tagged.flatMap { row in row.tags.map { (row.member, Label.Key(.tag, $0)) } },
            remove: [], members: Array(Set(tagged.map(\.member))), scope: .merchant,
            reason: try StaffReason.read("import \(work.source)"), action: .memberTagged,
            object: work.source, identifiers: parts.identifiers)
        let outcome = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try label.run(in: &transaction)
        }
        _ = try outcome.get()
    }

    /// Gives the level that a row brings, once; whether it did, or would.
    private func give(
        _ row: MemberImportWork.Known, _ work: MemberImportWork
    ) async throws(Refusal) -> Bool {
        guard let level = row.row.content.level, !row.hasLevel else { return false }
        guard !work.validatesOnly else { return true }
        let grant = LevelGrant(
            id: parts.identifiers.next(), levelCode: level.code, from: work.context.now,
            until: work.end(of: level), mode: .floor, source: .manual)
        let grants = LevelGrantWork(
            context: work.context, profile: work.profile, scope: .merchant,
            identifiers: parts.identifiers, cache: parts.facts)
        let (context, source) = (work.context, work.source)
        let externalId = row.row.content.externalId
        let reason = try StaffReason.read("import \(source)")
        let result: Result<Bool, Refusal>
        do {
            result = try await parts.pool.transaction(
                settings: [.merchant(context.merchant)], deadline: context.deadline
            ) { transaction -> Result<Bool, Refusal> in
                // The member's lock first, as everybody who changes her takes it.
                try transaction.run(LockAggregates([row.member]))
                let known = try transaction.run(
                    FindImported(
                        merchant: context.merchant, source: source, externalIds: [externalId]))
                guard let known = known.first else { return .failure(Refusal(.memberNotFound)) }
                guard !known.hasLevel else { return .success(false) }
                switch try grants.create(
                    grant, of: known.member, reason: reason, in: &transaction)
                {
                case .refused(let refusal): return .failure(refusal)
                case .reply:
                    try transaction.run(
                        RecordImportedLevel(
                            merchant: context.merchant, source: source, externalId: externalId,
                            grant: grant.id))
                    return .success(true)
                }
            }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            parts.logger.error(
                "a level was not taken over",
                metadata: ["error.detail": .string(DefectText.of(error))])
            throw Refusal(.unavailable)
        }
        return try result.get()
    }

    func listImported(
        _ request: MemberV1.ListImportedMembersRequest, _ call: CallContext,
        _ responses: ResponseWriter<PatronV1.ImportedRow>
    ) async throws {
        let context = try RequestContext(call, clock: parts.clock)
        let source = try Refusal.named("source", request.source)
        let clock = try await parts.profile(context).clock
        var after = ""
        while true {
            let rows = try await parts.pool.query(
                ListImportedMembers(merchant: context.merchant, source: source, after: after),
                settings: [.merchant(context.merchant)], deadline: context.deadline)
            guard let last = rows.last else { return }
            for row in rows {
                for text in try Self.texts(row, request.kind, clock) {
                    try await responses.send(
                        PatronV1.ImportedRow(
                            externalId: row.externalId, memberId: row.member.description,
                            text: text))
                }
            }
            after = last.externalId
        }
    }

    /// What is compared of a row: one text a fact.
    private static func texts(
        _ row: ListImportedMembers.Row, _ kind: MemberV1.ImportedKind, _ clock: BusinessClock
    ) throws(Refusal) -> [String] {
        switch kind {
        case .unspecified, .importedMembers: return [""]
        case .importedTags: return row.tags
        case .importedLevels:
            guard let code = row.level else { return [] }
            let last = row.until.map { clock.businessDate(at: $0.adding(seconds: -1)) }
            return [MemberFileLevel(code: code, validUntil: last).words]
        case .unrecognized: throw .invalid("kind", "is not known")
        }
    }
}
