import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Writes down what staff searches by for members who registered before it was kept.
///
/// In small pieces, each under the members' locks, so that no change of a name comes in between.
struct SearchBackfill: Sendable {
    static let period: Duration = .seconds(5)
    private static let piece = 100

    let pool: PostgresPool
    let vault: PersonalDataVault

    func run() async throws {
        var count = Self.piece
        while count == Self.piece {
            let due = try await pool.query(
                ReadNotReady(limit: Self.piece), settings: [.allMerchants],
                deadline: .now + .seconds(5))
            count = due.count
            guard !due.isEmpty else { return }
            try await pool.transaction(
                settings: [.allMerchants], deadline: .now + .seconds(10)
            ) { transaction in
                try write(due, in: &transaction)
            }
        }
    }

    private func write(_ due: [ReadNotReady.Row], in transaction: inout Transaction) throws {
        let records = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates(due.map(\.member)))
            return due.map { row in
                (
                    merchant: row.merchant,
                    record: pipeline.add(
                        FindMemberById(
                            merchant: row.merchant, id: row.member, scope: .merchant))
                )
            }
        }
        var keys: [(merchant: UUIDv7, member: UUIDv7, keys: SearchKeys)] = []
        for (merchant, pending) in records {
            guard let record = try pending.rows.first, !record.isSearchReady else { continue }
            // Names of profiles are younger than this index: there is the nickname alone.
            let personal = try vault.open(record.personal, merchant: merchant, member: record.id)
            keys.append(
                (
                    merchant, record.id,
                    vault.searchKeys(
                        phone: personal.phone, names: [personal.nickname], merchant: merchant)
                ))
        }
        try transaction.pipeline { pipeline in
            for (merchant, rows) in Dictionary(grouping: keys, by: \.merchant) {
                _ = pipeline.add(
                    InsertNameGrams(
                        merchant: merchant,
                        rows: rows.flatMap { row in row.keys.grams.map { ($0, row.member) } }))
                _ = pipeline.add(
                    SetSearchReady(
                        merchant: merchant, rows: rows.map { ($0.member, $0.keys.phoneTail) }))
            }
        }
    }
}

private struct ReadNotReady: Statement {
    struct Row: Sendable {
        let merchant: UUIDv7
        let member: UUIDv7
    }

    static let sql = """
        SELECT merchant_id, member_id FROM members
        WHERE NOT search_ready AND data_key IS NOT NULL ORDER BY merchant_id, member_id LIMIT $1
        """
    let limit: Int

    func bind(_ parameters: inout Parameters) { parameters.append(Int64(limit)) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(merchant: try row.next(), member: try row.next())
    }
}

private struct SetSearchReady: Statement {
    static let sql = """
        UPDATE members m SET phone_tail = k.phone_tail, search_ready = true
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS k (merchant_id, member_id, phone_tail)
        WHERE m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        """
    let merchant: UUIDv7
    let rows: [(member: UUIDv7, phoneTail: Int64?)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { _ in merchant }
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.phoneTail }
    }
}
