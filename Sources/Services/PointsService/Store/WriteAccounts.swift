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
            event_seq, next_change_at, frozen, head_hash)
        SELECT merchant_id, owner_id, 1, balance, pending, held, debt, seq, event_seq,
            next_change_at, frozen, head_hash
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[],
            $6::bigint[], $7::bigint[], $8::bigint[], $9::timestamptz[], $10::boolean[],
            $11::bytea[])
            AS n (merchant_id, owner_id, balance, pending, held, debt, seq, event_seq,
                next_change_at, frozen, head_hash)
        """

    let accounts: [AccountWrite]

    func bind(_ parameters: inout Parameters) { parameters.append(accounts: accounts) }
}

struct UpdateAccounts: Statement {
    static let sql = """
        UPDATE accounts a
        SET balance = n.balance, pending = n.pending, held = n.held, debt = n.debt, seq = n.seq,
            event_seq = n.event_seq, next_change_at = n.next_change_at, frozen = n.frozen,
            head_hash = n.head_hash
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[],
            $6::bigint[], $7::bigint[], $8::bigint[], $9::timestamptz[], $10::boolean[],
            $11::bytea[])
            AS n (merchant_id, owner_id, balance, pending, held, debt, seq, event_seq,
                next_change_at, frozen, head_hash)
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
    }
}

/// Debts as a batch leaves them; few members ever have one.
struct StoreDebts: Statement {
    static let sql = """
        INSERT INTO accounts AS a (merchant_id, owner_id, kind, balance, seq, event_seq, head_hash)
        SELECT merchant_id, owner_id, 2, balance, seq, 0, head_hash
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bytea[])
            AS n (merchant_id, owner_id, balance, seq, head_hash)
        ON CONFLICT (merchant_id, owner_id, kind) DO UPDATE
        SET balance = excluded.balance, seq = excluded.seq, head_hash = excluded.head_hash
        """

    let debts: [(key: MemberKey, row: DebtRow)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: debts) { $0.key.merchant }
        parameters.append(column: debts) { $0.key.member }
        parameters.append(column: debts) { $0.row.balance }
        parameters.append(column: debts) { $0.row.seq }
        parameters.append(column: debts) { $0.row.headHash }
    }
}

struct MonthWrite: Sendable {
    let key: MonthKey
    let granted: Int64
}

struct InsertMonths: Statement {
    static let sql = """
        INSERT INTO month_grants (merchant_id, member_id, month, granted)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::bigint[])
        """

    let months: [MonthWrite]

    func bind(_ parameters: inout Parameters) { parameters.append(months: months) }
}

struct UpdateMonths: Statement {
    static let sql = """
        UPDATE month_grants g SET granted = n.granted
        FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::bigint[])
            AS n (merchant_id, member_id, month, granted)
        WHERE g.merchant_id = n.merchant_id AND g.member_id = n.member_id AND g.month = n.month
        """

    let months: [MonthWrite]

    func bind(_ parameters: inout Parameters) { parameters.append(months: months) }
}

extension Parameters {
    fileprivate mutating func append(months: [MonthWrite]) {
        append(column: months) { $0.key.member.merchant }
        append(column: months) { $0.key.member.member }
        append(column: months) { $0.key.month }
        append(column: months) { $0.granted }
    }
}
