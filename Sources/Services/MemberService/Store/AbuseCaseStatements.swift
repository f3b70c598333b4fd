import MemberDomain
import Postgres
import Primitives

/// One case as it is kept.
struct AbuseCaseRow: Sendable {
    let id: UUIDv7
    let member: UUIDv7
    var state: AbuseCases.State
    var score: AbuseScore
    let settingsVersion: Int32
    let openedAt: Instant
    var heldAt: Instant?
    var appeal: [UInt8]?
    var appealedAt: Instant?
    var decidedAt: Instant?
    var decidedBy: String?
    var reason: String?
    /// Number of its last event.
    var eventSeq: Int64

    static let columns = """
        c.case_id, c.member_id, c.state, c.reasons, c.settings_version, c.opened_at, c.held_at,
        c.appeal_cipher, c.appealed_at, c.decided_at, c.decided_by, c.decision_reason, c.event_seq
        """

    init(
        id: UUIDv7, member: UUIDv7, state: AbuseCases.State, score: AbuseScore,
        settingsVersion: Int32, openedAt: Instant
    ) {
        self.id = id
        self.member = member
        self.state = state
        self.score = score
        self.settingsVersion = settingsVersion
        self.openedAt = openedAt
        heldAt = state == .held ? openedAt : nil
        eventSeq = 1
    }

    init(_ row: inout RowReader) throws {
        id = try row.next()
        member = try row.next()
        let number: Int16 = try row.next()
        guard let state = AbuseCases.State(rawValue: number) else {
            throw MalformedRow(problem: "state \(number) of a case")
        }
        self.state = state
        score = try AbuseScore(kept: try row.next())
        settingsVersion = try row.next()
        openedAt = try row.next()
        heldAt = try row.next(Instant?.self)
        appeal = try row.next([UInt8]?.self)
        appealedAt = try row.next(Instant?.self)
        decidedAt = try row.next(Instant?.self)
        decidedBy = try row.next(String?.self)
        reason = try row.next(String?.self)
        eventSeq = try row.next()
    }

    var known: AbuseCases.Known { .init(state, score) }

    /// Whether points wait, or did.
    var holds: Bool { heldAt != nil }
}

extension AbuseScore {
    /// As rows have it.
    var kept: [String] { reasons.map(\.description) }

    init(kept: [String]) throws {
        self.init(
            reasons: try kept.map { text in
                guard let reason = AbuseReason(text) else {
                    throw MalformedRow(problem: "reason \(text) of a case")
                }
                return reason
            })
    }
}

struct InsertAbuseCase: Statement {
    static let sql = """
        INSERT INTO abuse_cases (merchant_id, case_id, member_id, state, reasons,
            settings_version, opened_at, held_at, event_seq)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    let merchant: UUIDv7
    let row: AbuseCaseRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.member)
        parameters.append(row.state.rawValue)
        parameters.append(row.score.kept)
        parameters.append(row.settingsVersion)
        parameters.append(row.openedAt)
        parameters.append(row.heldAt)
        parameters.append(row.eventSeq)
    }
}

/// The caller holds the member's lock.
struct UpdateAbuseCase: Statement {
    static let sql = """
        UPDATE abuse_cases SET state = $3, reasons = $4, held_at = $5, appeal_cipher = $6,
            appealed_at = $7, decided_at = $8, decided_by = $9, decision_reason = $10,
            event_seq = $11
        WHERE merchant_id = $1 AND case_id = $2
        """
    let merchant: UUIDv7
    let row: AbuseCaseRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.score.kept)
        parameters.append(row.heldAt)
        parameters.append(row.appeal)
        parameters.append(row.appealedAt)
        parameters.append(row.decidedAt)
        parameters.append(row.decidedBy)
        parameters.append(row.reason)
        parameters.append(row.eventSeq)
    }
}

/// A member's cases, newest first.
struct ReadAbuseCasesOfMember: Statement {
    static let sql = """
        SELECT \(AbuseCaseRow.columns) FROM abuse_cases c
        WHERE c.merchant_id = $1 AND c.member_id = $2 ORDER BY c.case_id DESC
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> AbuseCaseRow { try AbuseCaseRow(&row) }
}

/// One case, of a member whom the caller may see.
struct FindAbuseCase: Statement {
    static let sql = """
        SELECT \(AbuseCaseRow.columns)
        FROM abuse_cases c
        JOIN members m ON m.merchant_id = c.merchant_id AND m.member_id = c.member_id
        WHERE c.merchant_id = $1 AND c.case_id = $2 AND \(MemberScope.conditionOfMember)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> AbuseCaseRow { try AbuseCaseRow(&row) }
}

/// A page of cases of members whom the caller may see.
///
/// One branch for those of a state and one for all, each along an index in the order of the page.
struct ListAbuseCases: Statement {
    static let sql = """
        SELECT * FROM (
            \(branch("$7::smallint IS NOT NULL AND c.state = $7"))
            UNION ALL
            \(branch("$7::smallint IS NULL"))
        ) AS found
        ORDER BY case_id DESC LIMIT $8
        """

    private static func branch(_ condition: String) -> String {
        """
        (SELECT \(AbuseCaseRow.columns)
        FROM abuse_cases c
        JOIN members m ON m.merchant_id = c.merchant_id AND m.member_id = c.member_id
        WHERE c.merchant_id = $1 AND c.case_id < $2 AND \(condition)
            AND \(MemberScope.conditionOfMember)
        ORDER BY c.case_id DESC LIMIT $8)
        """
    }

    let merchant: UUIDv7
    let page: NewestFirst
    let scope: MemberScope
    let state: AbuseCases.State?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(page.before)
        scope.bind(&parameters)
        parameters.append(state?.rawValue)
        parameters.append(page.limit)
    }

    static func decode(_ row: inout RowReader) throws -> AbuseCaseRow { try AbuseCaseRow(&row) }
}

/// Keeps a score, or forgets it where it is below the lowest threshold.
struct StoreAbuseScore: Statement {
    static let sql = """
        INSERT INTO abuse_scores (merchant_id, member_id, score, reasons, scored_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (merchant_id, member_id) DO UPDATE SET score = excluded.score,
            reasons = excluded.reasons, scored_at = excluded.scored_at
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let score: AbuseScore
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(Int32(clamping: score.total))
        parameters.append(score.kept)
        parameters.append(at)
    }
}

struct ForgetAbuseScore: Statement {
    static let sql = "DELETE FROM abuse_scores WHERE merchant_id = $1 AND member_id = $2"
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

/// The members of a graph, with the scores that are kept of them, and whether the caller may see
/// who they are.
struct ReadAbuseNodes: Statement {
    struct Row: Sendable {
        let record: MemberRecord
        let score: Int32?
        let isSeen: Bool
    }

    static let sql = """
        SELECT \(MemberRecord.columns), (
            SELECT score FROM abuse_scores s
            WHERE s.merchant_id = members.merchant_id AND s.member_id = members.member_id),
            \(MemberScope.condition(of: "members"))
        FROM unnest($1::uuid[], $2::uuid[]) AS k (m, i)
        JOIN members ON merchant_id = k.m AND member_id = k.i
        ORDER BY member_id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(column: members) { $0 }
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            record: try MemberRecord(&row), score: try row.next(Int32?.self),
            isSeen: try row.next())
    }
}

// MARK: Settings

struct AbuseSettingsRow: Sendable {
    /// 0: those that every merchant starts with.
    var version: Int32 = 0
    var thresholds = AbuseThresholds.usual
    var changedAt: Instant?
    var changedBy = ""
}

/// Those in force; none where they were never changed.
struct ReadAbuseSettings: Statement {
    static let sql = """
        SELECT version, note, review, hold, changed_at, changed_by FROM abuse_settings
        WHERE merchant_id = $1 ORDER BY version DESC LIMIT 1
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> AbuseSettingsRow {
        let version: Int32 = try row.next()
        let (note, review, hold): (Int32, Int32, Int32) = (
            try row.next(), try row.next(), try row.next()
        )
        guard
            let thresholds = AbuseThresholds(
                note: Int(note), review: Int(review), hold: Int(hold))
        else { throw MalformedRow(problem: "version \(version) of the settings of reviews") }
        return AbuseSettingsRow(
            version: version, thresholds: thresholds, changedAt: try row.next(Instant?.self),
            changedBy: try row.next())
    }
}

struct InsertAbuseSettings: Statement {
    static let sql = """
        INSERT INTO abuse_settings
            (merchant_id, version, note, review, hold, changed_at, changed_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    let merchant: UUIDv7
    let row: AbuseSettingsRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.version)
        parameters.append(Int32(row.thresholds.note))
        parameters.append(Int32(row.thresholds.review))
        parameters.append(Int32(row.thresholds.hold))
        parameters.append(row.changedAt)
        parameters.append(row.changedBy)
    }
}
