import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// How far benefits are taken up, and how wishes were answered (B17).
extension WishHandlers {
    private static let page: Int64 = 500
    private static let mostDays = 366

    func getCoverage(
        _ request: MemberV1.GetBenefitCoverageRequest, _ call: CallContext
    ) async throws -> MemberV1.BenefitCoverage {
        let context = try RequestContext(call, clock: parts.clock)
        let profile = try await parts.profile(context)
        let today = profile.clock.businessDate(at: context.now)
        let from = try Self.date("from", request.from) ?? today.startOfYear
        let to = try Self.date("to", request.to) ?? today
        guard from <= to, to <= from.adding(days: Self.mostDays - 1) else {
            throw Refusal.invalid("to", "is not a date within \(Self.mostDays) days from then on")
        }
        let span =
            profile.clock.startOfBusinessDay(
                from)..<profile.clock.startOfBusinessDay(
                to.adding(days: 1))
        let count = CountWork(profile: profile, now: context.now, withoutGone: true)
        let holders = try await parts.pool.transaction(
            isolation: .repeatableRead, settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ) { transaction in
            try count.counts(in: &transaction)
        }
        var coverage = BenefitCoverage(profile.scheme, holders: holders)
        try await addClaims(of: span, count, to: &coverage, context)
        let wishes = try await parts.pool.query(
            SumWishes(merchant: context.merchant, span: span),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        for row in wishes { coverage.add(row.wishes, ofLevel: row.levelCode) }
        return MemberV1.BenefitCoverage(
            from: from.description, to: to.description,
            levels: coverage.rows.map { MemberV1.LevelCoverage($0) })
    }

    private static func date(_ field: String, _ text: String) throws(Refusal) -> CalendarDate? {
        guard !text.isEmpty else { return nil }
        guard let date = CalendarDate(iso: text) else { throw .invalid(field, "is not a date") }
        return date
    }

    /// Page by page of those who claimed anything, each under the level that she holds now.
    private func addClaims(
        of span: Range<Instant>, _ count: CountWork, to coverage: inout BenefitCoverage,
        _ context: RequestContext
    ) async throws {
        let merchant = context.merchant
        var after = UUIDv7(hi: 0, lo: 0)
        while true {
            try Task.checkCancellation()
            let read = ReadClaimants(
                merchant: merchant, span: span, after: after, limit: Self.page)
            let (claimants, rows, levels) = try await parts.pool.transaction(
                isolation: .repeatableRead, settings: [.merchant(merchant)],
                deadline: context.deadline
            ) { transaction in
                let claimants = try transaction.run(read)
                let rows = try transaction.run(
                    ReadLevelStates(merchant: merchant, members: claimants.map(\.member)))
                return (claimants, rows, try count.levels(of: rows, in: &transaction))
            }
            let ranks = Dictionary(
                uniqueKeysWithValues: zip(rows, levels).compactMap { row, level in
                    row.state == .active || row.state == .blocked ? (row.id, level.rank) : nil
                })
            for claimant in claimants {
                guard let rank = ranks[claimant.member] else { continue }
                coverage.add(
                    rank: rank, claimed: Set(claimant.claimed), used: Set(claimant.used))
            }
            guard let last = claimants.last, claimants.count == Int(Self.page) else { return }
            after = last.member
        }
    }
}

/// Members with the benefits that they claimed and used of those that they claimed in a time, by id.
private struct ReadClaimants: Statement {
    static let sql = """
        SELECT member_id, array_agg(DISTINCT benefit_code),
            coalesce(array_agg(DISTINCT benefit_code) FILTER (WHERE used_at IS NOT NULL), '{}')
        FROM benefit_claims
        WHERE merchant_id = $1 AND claimed_at >= $2 AND claimed_at < $3 AND member_id > $4
        GROUP BY member_id ORDER BY member_id LIMIT $5
        """
    let merchant: UUIDv7
    let span: Range<Instant>
    let after: UUIDv7
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(span.lowerBound)
        parameters.append(span.upperBound)
        parameters.append(after)
        parameters.append(limit)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (member: UUIDv7, claimed: [String], used: [String]) {
        (try row.next(), try row.next(), try row.next())
    }
}

/// Wishes filed in a time, by the level of who filed them; without those that were withdrawn.
private struct SumWishes: Statement {
    static let sql = """
        SELECT level_code, count(*), count(answered_at),
            count(*) FILTER (WHERE answered_at <= filed_at + interval '24 hours'),
            count(score), coalesce(sum(score), 0)::bigint
        FROM service_wishes
        WHERE merchant_id = $1 AND filed_at >= $2 AND filed_at < $3 AND state <> 'WITHDRAWN'
        GROUP BY level_code ORDER BY level_code
        """
    let merchant: UUIDv7
    let span: Range<Instant>

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(span.lowerBound)
        parameters.append(span.upperBound)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (levelCode: String, wishes: BenefitCoverage.Wishes) {
        (
            try row.next(),
            BenefitCoverage.Wishes(
                filed: try row.next(), answered: try row.next(), answeredInADay: try row.next(),
                scored: try row.next(), scores: try row.next())
        )
    }
}

extension MemberV1.LevelCoverage {
    fileprivate init(_ row: BenefitCoverage.Row) {
        self.init(
            levelCode: row.levelCode, entitled: row.entitled, chosen: row.chosen, used: row.used,
            chosenPermille: Int32(row.chosenPermille),
            coveragePermille: Int32(row.coveragePermille), wishes: row.wishes.filed,
            wishesAnswered: row.wishes.answered,
            wishesAnsweredInADay: row.wishes.answeredInADay, wishesScored: row.wishes.scored,
            averageScoreHundredths: Int32(row.wishes.averageHundredths),
            benefits: row.uses.map { use in
                MemberV1.BenefitUse(
                    benefitCode: use.benefit.code, name: PatronV1.Text(use.benefit.name),
                    chosen: use.chosen, used: use.used)
            })
    }
}
