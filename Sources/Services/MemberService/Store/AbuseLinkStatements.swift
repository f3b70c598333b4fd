import MemberDomain
import Postgres
import Primitives

extension PersonalDataVault {
    /// What links keep of a thing; the merchant is part of it, so that two of them share none.
    func thing(
        _ kind: AbuseLink.Kind, _ text: String, merchant: UUIDv7
    ) -> AbuseLink.Thing {
        AbuseLink.Thing(
            kind, digest("abuse|\(kind.rawValue)|\(merchant)|\(text)", keys.phoneIndex))
    }

    /// The circle of whom a member has brought, and she herself.
    func circle(of referrer: UUIDv7, merchant: UUIDv7) -> AbuseLink.Thing {
        thing(.referral, referrer.description, merchant: merchant)
    }
}

/// Notes what a member has, and, where that is news or was not seen for a day, that she is to be
/// scored.
///
/// It takes no lock of hers: what it finds of somebody who has gone meanwhile, the scoring erases.
struct NoteAbuseLinks: Statement {
    static let sql = """
        WITH moved AS (
            INSERT INTO abuse_links AS l
                (merchant_id, member_id, kind, digest, first_seen, last_seen)
            SELECT DISTINCT $1::uuid, $2::uuid, kind, digest, $5::timestamptz, $5::timestamptz
            FROM unnest($3::smallint[], $4::bytea[]) AS n (kind, digest)
            ORDER BY kind, digest
            ON CONFLICT (merchant_id, member_id, kind, digest) DO UPDATE
            SET last_seen = excluded.last_seen
            WHERE l.last_seen < excluded.last_seen - interval '1 day'
            RETURNING l.kind
        )
        INSERT INTO abuse_queue (merchant_id, member_id, spreads)
        SELECT $1::uuid, $2::uuid, true WHERE EXISTS (SELECT FROM moved)
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let things: [AbuseLink.Thing]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(column: things) { $0.kind.rawValue }
        parameters.append(column: things) { $0.digest }
        parameters.append(at)
    }
}

/// Notes what members have who are new by the thousand, and has those scored who share it with
/// somebody: of the others nothing speaks against anybody.
///
/// The caller holds what keeps two members from having the same of such things unseen.
struct NoteNewAbuseLinks: Statement {
    static let sql = """
        WITH noted AS (
            INSERT INTO abuse_links
                (merchant_id, member_id, kind, digest, first_seen, last_seen)
            SELECT $1::uuid, member_id, kind, digest, $5::timestamptz, $5::timestamptz
            FROM unnest($2::uuid[], $3::smallint[], $4::bytea[]) AS n (member_id, kind, digest)
            ORDER BY member_id, kind, digest
            RETURNING member_id, kind, digest
        )
        INSERT INTO abuse_queue (merchant_id, member_id, spreads)
        SELECT DISTINCT $1::uuid, n.member_id, true FROM noted n
        -- Of before this statement.
        WHERE EXISTS (
            SELECT FROM abuse_links l
            WHERE l.merchant_id = $1 AND l.kind = n.kind AND l.digest = n.digest)
        """
    let merchant: UUIDv7
    let rows: [(member: UUIDv7, thing: AbuseLink.Thing)]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.thing.kind.rawValue }
        parameters.append(column: rows) { $0.thing.digest }
        parameters.append(at)
    }
}

// MARK: The queue

/// Has members scored; with `spread` those too whom they are tied to.
struct QueueAbuseScores: Statement {
    static let sql = """
        INSERT INTO abuse_queue (merchant_id, member_id, spreads)
        SELECT $1::uuid, member_id, $3::boolean FROM unnest($2::uuid[]) AS member_id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]
    let spread: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(members)
        parameters.append(spread)
    }
}

/// Has the one scored who took a member's place.
struct QueueAbuseScoreOfSurvivor: Statement {
    static let sql = """
        INSERT INTO abuse_queue (merchant_id, member_id, spreads)
        SELECT merchant_id, merged_into, true FROM members
        WHERE merchant_id = $1 AND member_id = $2 AND merged_into IS NOT NULL
        """
    let merchant: UUIDv7
    let duplicate: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(duplicate)
    }
}

/// Members of all merchants who are to be scored, each once, from a place on.
struct ReadAbuseQueue: Statement {
    struct Row: Sendable {
        let merchant: UUIDv7
        let member: UUIDv7
    }

    static let sql = """
        SELECT DISTINCT merchant_id, member_id FROM abuse_queue
        WHERE (merchant_id, member_id) > ($1, $2)
        ORDER BY merchant_id, member_id LIMIT $3
        """
    /// Exclusive; nil is the beginning.
    let after: Row?
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        let least = UUIDv7(hi: 0, lo: 0)
        parameters.append(after?.merchant ?? least)
        parameters.append(after?.member ?? least)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(merchant: try row.next(), member: try row.next())
    }
}

/// Takes a member from the queue, however often she stands there; nothing where another instance
/// has.
struct TakeFromAbuseQueue: Statement {
    static let sql = """
        DELETE FROM abuse_queue WHERE merchant_id = $1 AND member_id = $2 RETURNING spreads
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

// MARK: The graph

/// The links of a member and of those within two steps of her. Every step is bounded, and takes
/// what was seen last. What a duplicate has is the survivor's.
struct ReadAbuseNeighbourhood: Statement {
    struct Row: Sendable {
        let link: AbuseLink
        let registeredAt: Instant
    }

    /// Things of one member that are looked at.
    private static let mostThings = 20

    static let sql = """
        WITH herself AS (
            SELECT $2::uuid AS member_id
            UNION ALL
            SELECT member_id FROM members WHERE merchant_id = $1 AND merged_into = $2
        ), own AS (
            SELECT DISTINCT kind, digest FROM (
                SELECT l.kind, l.digest FROM herself h
                CROSS JOIN LATERAL (
                    SELECT kind, digest, last_seen FROM abuse_links
                    WHERE merchant_id = $1 AND member_id = h.member_id
                    ORDER BY last_seen DESC LIMIT \(mostThings)) l
                ORDER BY l.last_seen DESC LIMIT \(mostThings)) o
        ), first AS (
            SELECT n.member_id
            FROM own o
            CROSS JOIN LATERAL (
                SELECT l.member_id, l.last_seen FROM abuse_links l
                WHERE l.merchant_id = $1 AND l.kind = o.kind AND l.digest = o.digest
                ORDER BY l.last_seen DESC, l.member_id DESC LIMIT $3) n
            WHERE n.member_id <> $2
            GROUP BY n.member_id
            -- A shop's net has so many that they must not keep out those of a device.
            ORDER BY min(CASE WHEN o.kind IN (1, 2, 3) THEN 0 ELSE 1 END), max(n.last_seen) DESC
            LIMIT $3
        ), theirs AS (
            SELECT DISTINCT n.kind, n.digest
            FROM first f
            CROSS JOIN LATERAL (
                SELECT l.kind, l.digest FROM abuse_links l
                WHERE l.merchant_id = $1 AND l.member_id = f.member_id AND l.kind IN (1, 2, 3)
                ORDER BY l.last_seen DESC LIMIT \(mostThings)) n
        ), second AS (
            SELECT DISTINCT n.member_id
            FROM theirs t
            CROSS JOIN LATERAL (
                SELECT l.member_id FROM abuse_links l
                WHERE l.merchant_id = $1 AND l.kind = t.kind AND l.digest = t.digest
                ORDER BY l.last_seen DESC, l.member_id DESC LIMIT $3) n
            LIMIT $3
        ), near AS (
            SELECT member_id FROM (
                SELECT member_id, 0 AS step FROM herself
                UNION ALL SELECT member_id, 1 FROM first
                UNION ALL SELECT member_id, 2 FROM second) s
            GROUP BY member_id ORDER BY min(step), member_id LIMIT $3
        )
        SELECT l.kind, l.digest, m.person, l.first_seen, l.last_seen, m.registered_at
        FROM near n
        -- A row each: joined, they would be planned as all of the merchant's.
        CROSS JOIN LATERAL (
            SELECT member_id, coalesce(merged_into, member_id) AS person, registered_at
            FROM members WHERE merchant_id = $1 AND member_id = n.member_id LIMIT 1) m
        CROSS JOIN LATERAL (
            SELECT kind, digest, first_seen, last_seen FROM abuse_links
            WHERE merchant_id = $1 AND member_id = n.member_id
            ORDER BY last_seen DESC LIMIT \(mostThings)) l
        ORDER BY m.person, l.kind, l.digest, m.member_id
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(Int64(AbuseNeighbourhood.mostMembers))
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        let number: Int16 = try row.next()
        guard let kind = AbuseLink.Kind(rawValue: number) else {
            throw MalformedRow(problem: "kind \(number) of a link")
        }
        let thing = AbuseLink.Thing(kind, try row.next())
        return Row(
            link: AbuseLink(
                thing, of: try row.next(), firstSeen: try row.next(), lastSeen: try row.next()),
            registeredAt: try row.next())
    }
}

extension AbuseNeighbourhood {
    /// - Parameter rows: by member and thing, as they are read.
    init(of member: UUIDv7, _ rows: [ReadAbuseNeighbourhood.Row], now: Instant) {
        var links: [AbuseLink] = []
        for row in rows {
            if let last = links.last, last.member == row.link.member,
                last.thing == row.link.thing
            {
                links[links.count - 1] = last.joined(with: row.link)
            } else {
                links.append(row.link)
            }
        }
        self.init(
            of: member, links: links,
            // Of several accounts the first one counts.
            registeredAt: Dictionary(
                rows.map { ($0.link.member, $0.registeredAt) }, uniquingKeysWith: min),
            now: now)
    }

    /// Those whose scores may change with the member's links. An address on the net, which many may
    /// have, counts for who comes later alone.
    var others: [UUIDv7] {
        let own = Set(
            links.filter { $0.member == member && $0.thing.kind != .clientAddress }.map(\.thing))
        return Set(links.filter { own.contains($0.thing) && $0.member != member }.map(\.member))
            .sorted()
    }
}

/// What is known of a member's links and scores goes with her; what she wrote goes with her key
/// too.
struct EraseAbuseLinks: Statement {
    static let sql = """
        WITH queued AS (
            DELETE FROM abuse_queue WHERE merchant_id = $1 AND member_id = $2
        ), tied_friend AS (
            DELETE FROM referral_ties WHERE merchant_id = $1 AND friend_id = $2
        ), tied_referrer AS (
            DELETE FROM referral_ties
            WHERE merchant_id = $1 AND referrer_id = $2 AND friend_id <> $2
        ), scored AS (
            DELETE FROM abuse_scores WHERE merchant_id = $1 AND member_id = $2
        ), appeals AS (
            UPDATE abuse_cases SET appeal_cipher = NULL WHERE merchant_id = $1 AND member_id = $2
                AND appeal_cipher IS NOT NULL
        )
        DELETE FROM abuse_links WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

struct DeleteAbuseLinks: Statement {
    static let sql = """
        DELETE FROM abuse_links WHERE ctid IN (
            SELECT ctid FROM abuse_links WHERE last_seen < $1 ORDER BY last_seen LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}

struct DeleteAbuseScores: Statement {
    static let sql = """
        DELETE FROM abuse_scores WHERE ctid IN (
            SELECT ctid FROM abuse_scores WHERE scored_at < $1 ORDER BY scored_at LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}
