import Postgres
import Primitives

/// What merchants have told of points that no level of theirs looks at: the last balance of each
/// member, for a scheme to come.
///
/// Most merchants' levels never look at balances, and points change more often than anything else. So
/// this asks for no lock, reads nothing, and changes one row of a member in its place; only the feed
/// of the ledger writes here, one batch after the other.
struct KeepBalances: Statement {
    /// `sequence` is the place among the rows of the journal, which are read with it.
    static let sql = """
        INSERT INTO member_balances AS kept
            (merchant_id, member_id, business_date, balance, at, sequence)
        SELECT merchant_id, member_id, business_date, balance, $1,
            nextval('level_journal_sequence_seq')
        FROM unnest($2::uuid[], $3::uuid[], $4::date[], $5::bigint[])
            AS told (merchant_id, member_id, business_date, balance)
        ORDER BY merchant_id, member_id
        ON CONFLICT (merchant_id, member_id) DO UPDATE
        SET business_date = excluded.business_date, balance = excluded.balance,
            at = excluded.at, sequence = excluded.sequence
        """
    private let at: Instant
    private let rows: [(change: BalanceChange, date: CalendarDate)]

    /// - Parameters:
    ///   - changes: in their order; of each member the last one is kept.
    ///   - profiles: by merchant, of all that the changes name.
    init(_ changes: [BalanceChange], at: Instant, profiles: [UUIDv7: MerchantProfile]) {
        self.at = at
        var last: [MerchantMember: BalanceChange] = [:]
        for change in changes {
            last[MerchantMember(merchant: change.merchant, member: change.member)] = change
        }
        rows = last.values.compactMap { change in
            profiles[change.merchant].map { profile in
                (change: change, date: profile.clock.businessDate(at: change.at))
            }
        }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(at)
        parameters.append(column: rows) { $0.change.merchant }
        parameters.append(column: rows) { $0.change.member }
        parameters.append(column: rows) { $0.date }
        parameters.append(column: rows) { $0.change.available }
    }
}

private struct MerchantMember: Hashable {
    let merchant: UUIDv7
    let member: UUIDv7
}
