import Levels
import Logging
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Writes down what time alone has done to levels, and tells members of it: that a level will end
/// soon (X16), that it has ended and its grace runs, that it was held, prolonged or lost, that one
/// begins; and brings a new scheme to every member (B08).
///
/// Whoever reads a level applies all of that by herself; so this is bookkeeping. Each batch is looked
/// at again under the locks of its members, so it may run twice, and on two instances at once.
struct DueLevels: Sendable {
    /// Written in far less than the 100 ms that a transaction may take.
    private static let batch: Int64 = 200
    private static let period = Duration.seconds(2)

    let pool: PostgresPool
    let profiles: MerchantProfiles
    let identifiers: IdentifierSource
    let clock: any WallClock
    let facts: FactsCache
    let logger: Logger

    var job: BackgroundJob {
        BackgroundJob("due-levels", every: Self.period, logger: logger) {
            try await writeDown()
            for scheme in try await pool.query(
                ReadSchemesToIntroduce(now: clock.now()), settings: [.allMerchants],
                deadline: .now + .seconds(10))
            {
                try await introduce(scheme)
            }
        }
    }

    // MARK: What is due

    private func writeDown() async throws {
        while !Task.isCancelled {
            let due = try await pool.query(
                ReadDueLevels(now: clock.now(), limit: Self.batch), settings: [.allMerchants],
                deadline: .now + .seconds(10))
            for (merchant, members) in Dictionary(grouping: due, by: \.merchant) {
                try await step(merchant, members.map(\.member)) { $0.pass() }
            }
            guard due.count == Self.batch else { return }
        }
    }

    // MARK: A new scheme

    private func introduce(_ scheme: ReadSchemesToIntroduce.Row) async throws {
        var row = scheme
        while !Task.isCancelled {
            let members = try await pool.query(
                ReadMembersAfter(
                    merchant: row.merchant, after: row.through ?? UUIDv7(hi: 0, lo: 0),
                    limit: Self.batch),
                settings: [.merchant(row.merchant)], deadline: .now + .seconds(10))
            let isLast = members.count < Self.batch
            let through = members.last ?? row.through
            let advance = AdvanceIntroduction(
                row: row, through: through, doneAt: isLast ? clock.now() : nil)
            let moved = try await step(row.merchant, members, advance: advance) { [row] fold in
                if row.refresh { fold.refresh() } else { fold.pass() }
            }
            guard moved, !isLast else { return }
            row = .init(
                merchant: row.merchant, version: row.version, refresh: row.refresh,
                through: through)
        }
    }

    /// One step with some members of a merchant.
    ///
    /// - Returns: false where another instance has gone on meanwhile; nothing is written then.
    @discardableResult
    private func step(
        _ merchant: UUIDv7, _ members: [UUIDv7], advance: AdvanceIntroduction? = nil,
        _ body: @escaping @Sendable (inout LevelFold) -> Void
    ) async throws -> Bool {
        let deadline: ContinuousClock.Instant = .now + .seconds(10)
        let now = clock.now()
        let work = LevelStep(
            profile: try await profiles.profile(of: merchant, deadline: deadline).at(now),
            members: members, now: now, identifiers: identifiers, facts: facts)
        return try await pool.transaction(
            settings: [.merchant(merchant)], deadline: deadline
        ) { transaction in
            try work.run(advance: advance, in: &transaction, body)
        }
    }
}

/// The transaction of a step.
private struct LevelStep: Sendable {
    let profile: MerchantProfile
    let members: [UUIDv7]
    let now: Instant
    let identifiers: IdentifierSource
    let facts: FactsCache

    func run(
        advance: AdvanceIntroduction?, in transaction: inout Transaction,
        _ body: (inout LevelFold) -> Void
    ) throws -> Bool {
        let (merchant, profile, members) = (profile.merchant, profile, members)
        let (rows, days) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates(members))
            return (
                pipeline.add(ReadLevelStates(merchant: merchant, members: members)),
                pipeline.add(ReadLevelDays(of: members, from: .earliest, profile))
            )
        }
        if let advance {
            guard try transaction.execute(advance) == 1 else { return false }
        }
        var folds = Dictionary(
            uniqueKeysWithValues: try rows.rows.map {
                ($0.id, LevelFold($0, profile, now: now))
            })
        for row in try days.rows { folds[row.member]?.keep(row.day) }
        var written: [LevelFold] = []
        var events: [OutboxEvent] = []
        for id in members {
            guard var fold = folds[id] else { continue }
            body(&fold)
            events += try fold.events(identifiers: identifiers)
            if fold.isNews { facts.expect(fold.version, of: id, merchant: merchant) }
            // Also where nothing but the time of the next look changes.
            if fold.isChanged || fold.due != fold.keptDue { written.append(fold) }
        }
        let refreshed = advance?.row.refresh ?? false ? written.filter(\.isChanged) : []
        try transaction.pipeline { pipeline in
            if !written.isEmpty {
                _ = try pipeline.add(UpdateLevelStates(merchant: merchant, states: written))
            }
            if !refreshed.isEmpty {
                _ = pipeline.add(
                    JournalRefresh(merchant: merchant, at: now, members: refreshed.map(\.id)))
            }
            if !events.isEmpty {
                _ = pipeline.add(OutboxInsert(events))
                _ = pipeline.add(OutboxNotify())
            }
        }
        return true
    }
}

struct ReadDueLevels: Statement {
    static let sql = """
        SELECT merchant_id, member_id FROM members WHERE level_due_at <= $1
        ORDER BY level_due_at LIMIT $2
        """
    let now: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> (merchant: UUIDv7, member: UUIDv7) {
        (try row.next(), try row.next())
    }
}
