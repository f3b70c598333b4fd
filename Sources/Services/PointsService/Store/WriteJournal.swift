import PointsDomain
import Postgres
import Primitives

struct InsertPostings: Statement {
    static let sql = """
        INSERT INTO postings (merchant_id, id, type, source_type, source_id, effect, business_date,
            occurred_at, programme_version, level_code, facts_version, actor, content_hash,
            member_id, seq, reverses_id, reason, seq_after, available_after, pending_after,
            debt_after, explanation, account_kind)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[],
            $6::text[], $7::date[], $8::timestamptz[], $9::integer[], $10::text[], $11::bigint[],
            $12::text[], $13::bytea[], $14::uuid[], $15::bigint[], $16::uuid[], $17::text[],
            $18::bigint[], $19::bigint[], $20::bigint[], $21::bigint[], $22::bytea[],
            $23::smallint[])
        """

    let postings: [PostingRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: postings) { $0.merchant }
        parameters.append(column: postings) { $0.id }
        parameters.append(column: postings) { $0.type }
        parameters.append(column: postings) { $0.source.type }
        parameters.append(column: postings) { $0.source.id }
        parameters.append(column: postings) { $0.source.effect }
        parameters.append(column: postings) { $0.businessDate }
        parameters.append(column: postings) { $0.occurredAt }
        parameters.append(column: postings) { $0.programmeVersion }
        parameters.append(column: postings) { $0.levelCode }
        parameters.append(column: postings) { $0.factsVersion }
        parameters.append(column: postings) { $0.actor }
        parameters.append(column: postings) { $0.contentHash }
        parameters.append(column: postings) { $0.member }
        parameters.append(column: postings) { $0.seq }
        parameters.append(column: postings) { $0.reverses }
        parameters.append(column: postings) { $0.reason }
        parameters.append(column: postings) { $0.seqAfter }
        parameters.append(column: postings) { $0.availableAfter }
        parameters.append(column: postings) { $0.pendingAfter }
        parameters.append(column: postings) { $0.debtAfter }
        parameters.append(column: postings) { $0.explanation }
        parameters.append(column: postings) { $0.accountKind.rawValue }
    }
}

struct InsertEntries: Statement {
    static let sql = """
        INSERT INTO entries (merchant_id, posting_id, owner_id, kind, asset, delta, seq,
            balance_after, prev_hash, hash)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::smallint[],
            $6::bigint[], $7::bigint[], $8::bigint[], $9::bytea[], $10::bytea[])
        """

    let entries: [EntryRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: entries) { $0.merchant }
        parameters.append(column: entries) { $0.posting }
        parameters.append(column: entries) { $0.leg.owner }
        parameters.append(column: entries) { $0.leg.kind.rawValue }
        parameters.append(column: entries) { $0.leg.kind.asset.rawValue }
        parameters.append(column: entries) { $0.leg.delta }
        parameters.append(column: entries) { $0.leg.seq }
        parameters.append(column: entries) { $0.leg.balanceAfter }
        parameters.append(column: entries) { $0.link?.previous }
        parameters.append(column: entries) { $0.link?.hash }
    }
}

struct InsertOperations: Statement {
    static let sql = """
        INSERT INTO operations (merchant_id, method, key, request_hash, operation_id, status,
            response)
        SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::uuid[],
            $6::smallint[], $7::bytea[])
        """

    let operations: [OperationRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: operations) { $0.call.merchant }
        parameters.append(column: operations) { $0.call.method }
        parameters.append(column: operations) { $0.call.key }
        parameters.append(column: operations) { $0.requestHash }
        parameters.append(column: operations) { $0.id }
        parameters.append(column: operations) { $0.status }
        parameters.append(column: operations) { $0.response }
    }
}
