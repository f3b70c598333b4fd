import PointsDomain
import Postgres
import Primitives

struct InsertPostings: Statement {
    static let sql = """
        INSERT INTO postings (merchant_id, id, type, source_type, source_id, effect, business_date,
            occurred_at, programme_version, level_code, facts_version, actor, content_hash,
            member_id, seq, available_after, explanation)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[],
            $6::text[], $7::date[], $8::timestamptz[], $9::integer[], $10::text[], $11::bigint[],
            $12::text[], $13::bytea[], $14::uuid[], $15::bigint[], $16::bigint[], $17::bytea[])
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
        parameters.append(column: postings) { $0.availableAfter }
        parameters.append(column: postings) { $0.explanation }
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

struct InsertLots: Statement {
    static let sql = """
        INSERT INTO lots (merchant_id, member_id, id, posting_id, state, qualifying, granted,
            remaining, earned_at, activates_at, expires_at)
        SELECT merchant_id, member_id, id, posting_id, 2, true, granted, granted, earned_at, NULL,
            expires_at
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[],
            $6::timestamptz[], $7::timestamptz[])
            AS n (merchant_id, member_id, id, posting_id, granted, earned_at, expires_at)
        """

    let lots: [LotRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: lots) { $0.merchant }
        parameters.append(column: lots) { $0.member }
        parameters.append(column: lots) { $0.id }
        parameters.append(column: lots) { $0.posting }
        parameters.append(column: lots) { $0.granted }
        parameters.append(column: lots) { $0.earnedAt }
        parameters.append(column: lots) { $0.expiresAt }
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
