import PointsDomain
import Postgres
import Primitives

/// Accounts as a batch leaves them.
struct AccountWrite: Sendable {
    let key: MemberKey
    let row: AccountRow
}

struct InsertAccounts: Statement {
    static let sql = """
        INSERT INTO accounts (merchant_id, owner_id, kind, balance, pending, held, debt, seq,
            event_seq, next_change_at, frozen, head_hash, month, month_earned, day, day_earned,
            day_granted, under_review)
        SELECT merchant_id, owner_id, 1, balance, pending, held, debt, seq, event_seq,
            next_change_at, frozen, head_hash, month, month_earned, day, day_earned, day_granted,
            under_review
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[],
            $6::bigint[], $7::bigint[], $8::bigint[], $9::timestamptz[], $10::boolean[],
            $11::bytea[], $12::date[], $13::bigint[], $14::date[], $15::bigint[], $16::bigint[],
            $17::boolean[])
            AS n (merchant_id, owner_id, balance, pending, held, debt, seq, event_seq,
                next_change_at, frozen, head_hash, month, month_earned, day, day_earned,
                day_granted, under_review)
        """

    let accounts: [AccountWrite]

    func bind(_ parameters: inout Parameters) { parameters.append(accounts: accounts) }
}

struct UpdateAccounts: Statement {
    static let sql = """
        UPDATE accounts a
        SET balance = n.balance, pending = n.pending, held = n.held, debt = n.debt, seq = n.seq,
            event_seq = n.event_seq, next_change_at = n.next_change_at, frozen = n.frozen,
            head_hash = n.head_hash, month = n.month, month_earned = n.month_earned, day = n.day,
            day_earned = n.day_earned, day_granted = n.day_granted,
            under_review = n.under_review
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[],
            $6::bigint[], $7::bigint[], $8::bigint[], $9::timestamptz[], $10::boolean[],
            $11::bytea[], $12::date[], $13::bigint[], $14::date[], $15::bigint[], $16::bigint[],
            $17::boolean[])
            AS n (merchant_id, owner_id, balance, pending, held, debt, seq, event_seq,
                next_change_at, frozen, head_hash, month, month_earned, day, day_earned,
                day_granted, under_review)
        WHERE a.merchant_id = n.merchant_id AND a.owner_id = n.owner_id AND a.kind = 1
        """

    let accounts: [AccountWrite]

    func bind(_ parameters: inout Parameters) { parameters.append(accounts: accounts) }
}

extension Parameters {
    fileprivate mutating func append(accounts: [AccountWrite]) {
        append(column: accounts) { $0.key.merchant }
        append(column: accounts) { $0.key.member }
        append(column: accounts) { $0.row.account.balance }
        append(column: accounts) { $0.row.account.pending }
        append(column: accounts) { $0.row.account.held }
        append(column: accounts) { $0.row.account.debt }
        append(column: accounts) { $0.row.account.seq }
        append(column: accounts) { $0.row.eventSeq }
        append(column: accounts) { $0.row.account.nextChangeAt }
        append(column: accounts) { $0.row.account.isFrozen }
        append(column: accounts) { $0.row.headHash }
        append(column: accounts) { $0.row.earned.month }
        append(column: accounts) { $0.row.earned.monthEarned }
        append(column: accounts) { $0.row.earned.day }
        append(column: accounts) { $0.row.earned.dayEarned }
        append(column: accounts) { $0.row.earned.dayGranted }
        append(column: accounts) { $0.row.isUnderReview }
    }
}

/// Accounts of one kind as a batch leaves them; few members ever have one.
struct StorePlainAccounts: Statement {
    static let sql = """
        INSERT INTO accounts AS a (merchant_id, owner_id, kind, balance, seq, event_seq, head_hash)
        SELECT merchant_id, owner_id, $6, balance, seq, 0, head_hash
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bytea[])
            AS n (merchant_id, owner_id, balance, seq, head_hash)
        ON CONFLICT (merchant_id, owner_id, kind) DO UPDATE
        SET balance = excluded.balance, seq = excluded.seq, head_hash = excluded.head_hash
        """

    let kind: AccountKind
    let rows: [(key: MemberKey, row: PlainAccountRow)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.member }
        parameters.append(column: rows) { $0.row.balance }
        parameters.append(column: rows) { $0.row.seq }
        parameters.append(column: rows) { $0.row.headHash }
        parameters.append(kind.rawValue)
    }
}

/// Days and months that are not their accounts' latest ones, as a batch leaves them.
struct StorePeriods: Statement {
    static let sql = """
        INSERT INTO period_totals (merchant_id, member_id, period, start_date, earned, granted)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::date[], $5::bigint[],
            $6::bigint[])
        ON CONFLICT (merchant_id, member_id, period, start_date)
        DO UPDATE SET earned = excluded.earned, granted = excluded.granted
        """

    let periods: [(key: PeriodKey, total: PeriodTotal)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: periods) { $0.key.member.merchant }
        parameters.append(column: periods) { $0.key.member.member }
        parameters.append(column: periods) { $0.key.period.rawValue }
        parameters.append(column: periods) { $0.key.start }
        parameters.append(column: periods) { $0.total.earned }
        parameters.append(column: periods) { $0.total.granted }
    }
}
