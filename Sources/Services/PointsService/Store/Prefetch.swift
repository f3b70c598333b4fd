import PointsDomain
import Postgres
import Primitives

/// Takes the locks of members, and of rewards that they share, in ascending order, before anything
/// is read or written: so batches never wait for each other in a circle, and their transaction ids
/// keep the order of the locks.
struct LockMembers: Statement {
    static let sql = "SELECT count(pg_advisory_xact_lock(key)) FROM unnest($1::bigint[]) AS key"

    /// Ascending.
    let keys: [Int64]

    func bind(_ parameters: inout Parameters) { parameters.append(keys) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// The records of earlier calls with the same idempotency key.
struct ReadOperations: Statement {
    static let sql = """
        SELECT o.merchant_id, o.method, o.key, o.request_hash, o.operation_id, o.status, o.response
        FROM unnest($1::uuid[], $2::text[], $3::text[]) AS c (merchant_id, method, key)
        JOIN operations o ON o.merchant_id = c.merchant_id AND o.method = c.method
            AND o.key = c.key
        """

    let calls: [CallKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: calls) { $0.merchant }
        parameters.append(column: calls) { $0.method }
        parameters.append(column: calls) { $0.key }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> OperationRow {
        let call = CallKey(
            merchant: try row.next(), method: try row.next(), key: try row.next())
        return OperationRow(
            call: call, requestHash: try row.next([UInt8].self), id: try row.next(),
            status: try row.next(), response: try row.next([UInt8]?.self))
    }
}

/// Accounts with member-service's facts.
struct ReadMembers: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id,
            a.balance, a.pending, a.held, a.debt, a.seq, a.event_seq, a.next_change_at, a.frozen,
            a.head_hash, a.month, a.month_earned, a.day, a.day_earned, a.day_granted,
            a.under_review, m.state, m.level_code, m.level_rank, m.scheme_version,
            m.earning_blocked, m.spending_blocked, m.version, m.birthday, m.referrer_id
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        LEFT JOIN accounts a ON a.merchant_id = k.merchant_id AND a.owner_id = k.member_id
            AND a.kind = 1
        LEFT JOIN members m ON m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        """

    struct Found: Sendable {
        let key: MemberKey
        let account: AccountRow?
        let facts: MemberFacts?
    }

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Found {
        let key = MemberKey(merchant: try row.next(), member: try row.next())
        let balance = try row.next(Int64?.self)
        let pending = try row.next(Int64?.self)
        let held = try row.next(Int64?.self)
        let debt = try row.next(Int64?.self)
        let seq = try row.next(Int64?.self)
        let eventSeq = try row.next(Int64?.self)
        let nextChange = try row.next(Instant?.self)
        let frozen = try row.next(Bool?.self)
        let headHash = try row.next([UInt8]?.self)
        let month = try row.next(CalendarDate?.self)
        let monthEarned = try row.next(Int64?.self)
        let day = try row.next(CalendarDate?.self)
        let dayEarned = try row.next(Int64?.self)
        let dayGranted = try row.next(Int64?.self)
        let isUnderReview = try row.next(Bool?.self)
        var account: AccountRow?
        if let balance, let pending, let held, let debt, let seq, let eventSeq, let frozen,
            let headHash
        {
            account = AccountRow(
                account: PointsAccount(
                    balance: balance, pending: pending, held: held, debt: debt, seq: seq,
                    nextChangeAt: nextChange, isFrozen: frozen),
                eventSeq: eventSeq, headHash: headHash,
                earned: EarnedPeriods(
                    month: month, monthEarned: monthEarned ?? 0, day: day,
                    dayEarned: dayEarned ?? 0, dayGranted: dayGranted ?? 0),
                isUnderReview: isUnderReview ?? false)
        }
        guard let state = try row.next(Int16?.self) else {
            return Found(key: key, account: account, facts: nil)
        }
        let facts = MemberFacts(
            state: Int32(state), levelCode: try row.next(), levelRank: try row.next(),
            schemeVersion: try row.next(), earningBlocked: try row.next(),
            spendingBlocked: try row.next(), version: try row.next(),
            birthday: try row.next(String?.self), referrer: try row.next(UUIDv7?.self))
        return Found(key: key, account: account, facts: facts)
    }
}

extension Parameters {
    /// The keys of members, whole, as two columns.
    mutating func append(members: [MemberKey]) {
        append(column: members) { $0.merchant }
        append(column: members) { $0.member }
    }
}

/// What was earned in days and months that are not their accounts' latest ones.
struct ReadPeriods: Statement {
    static let sql = """
        SELECT t.merchant_id, t.member_id, t.period, t.start_date, t.earned, t.granted
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::date[])
            AS k (merchant_id, member_id, period, start_date)
        JOIN period_totals t ON t.merchant_id = k.merchant_id AND t.member_id = k.member_id
            AND t.period = k.period AND t.start_date = k.start_date
        """

    let keys: [PeriodKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.member.merchant }
        parameters.append(column: keys) { $0.member.member }
        parameters.append(column: keys) { $0.period.rawValue }
        parameters.append(column: keys) { $0.start }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (key: PeriodKey, total: PeriodTotal) {
        let member = MemberKey(merchant: try row.next(), member: try row.next())
        guard let period = PeriodKey.Period(rawValue: try row.next()) else {
            throw PostgresError(.decode, "period of a total")
        }
        return (
            PeriodKey(member: member, period: period, start: try row.next()),
            PeriodTotal(earned: try row.next(), granted: try row.next())
        )
    }
}

/// Orders that are there already under the caller's numbers.
struct ReadOrderKeys: Statement {
    static let sql = """
        SELECT o.merchant_id, o.store_id, o.channel, o.external_id, o.id, o.content_hash
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[])
            AS k (merchant_id, store_id, channel, external_id)
        JOIN orders o ON o.merchant_id = k.merchant_id AND o.store_id = k.store_id
            AND o.channel = k.channel AND o.external_id = k.external_id
        """

    let keys: [OrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.store }
        parameters.append(column: keys) { $0.channel }
        parameters.append(column: keys) { $0.externalId }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (key: OrderKey, effect: RecordedEffect) {
        let key = OrderKey(
            merchant: try row.next(), store: try row.next(), channel: try row.next(),
            externalId: try row.next())
        return (key, RecordedEffect(id: try row.next(), contentHash: try row.next([UInt8].self)))
    }
}

/// Postings that are there already for the same effect of the same source.
struct ReadSourceKeys: Statement {
    static let sql = """
        SELECT p.merchant_id, p.source_type, p.source_id, p.effect, p.id, p.content_hash
        FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[])
            AS k (merchant_id, source_type, source_id, effect)
        JOIN postings p ON p.merchant_id = k.merchant_id AND p.source_type = k.source_type
            AND p.source_id = k.source_id AND p.effect = k.effect
        """

    let keys: [SourceKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.type }
        parameters.append(column: keys) { $0.id }
        parameters.append(column: keys) { $0.effect }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (key: SourceKey, effect: RecordedEffect) {
        let key = SourceKey(
            merchant: try row.next(), type: try row.next(), id: try row.next(),
            effect: try row.next())
        return (
            key,
            RecordedEffect(id: try row.next(), contentHash: try row.next([UInt8]?.self) ?? [])
        )
    }
}
