import Levels
import MemberDomain
import Messages
import Postgres
import Primitives

/// One use of a benefit, from the claim to the till.
struct BenefitClaimRow: Sendable {
    let id: UUIDv7
    let member: UUIDv7
    let benefitCode: String
    let levelCode: String
    let choice: String?
    let periodStart: CalendarDate
    let code: RedemptionCode
    let claimedAt: Instant
    let expiresAt: Instant
    var usedAt: Instant?
    var store: UUIDv7?
    var terminal: String?
    var staff: String?
    /// As the benefit said when it was claimed.
    var goodIn: [UUIDv7] = []
    var asksFeedback = false
    /// Nil of what the merchant renders itself.
    var terms: PartnerTerms?
    var score: Int32?
    /// Her words, sealed.
    var feedback: [UInt8]?
    var ratedAt: Instant?

    static let columns = """
        claim_id, member_id, benefit_code, level_code, choice, period_start, code, claimed_at,
        expires_at, used_at, store_id, terminal_id, staff_id, store_ids, asks_feedback, score,
        feedback_cipher, rated_at, partner_code, compensation_minor
        """

    init(
        id: UUIDv7, member: UUIDv7, benefitCode: String, levelCode: String, choice: String?,
        periodStart: CalendarDate, code: RedemptionCode, claimedAt: Instant, expiresAt: Instant,
        of benefit: LevelScheme.Benefit
    ) {
        self.id = id
        self.member = member
        self.benefitCode = benefitCode
        self.levelCode = levelCode
        self.choice = choice
        self.periodStart = periodStart
        self.code = code
        self.claimedAt = claimedAt
        self.expiresAt = expiresAt
        goodIn = benefit.stores
        asksFeedback = benefit.asksFeedback
        terms = PartnerTerms(of: benefit)
    }

    init(_ row: inout RowReader) throws {
        id = try row.next()
        member = try row.next()
        benefitCode = try row.next()
        levelCode = try row.next()
        choice = try row.next(String?.self)
        periodStart = try row.next()
        guard let code = RedemptionCode(try row.next()) else {
            throw MalformedRow(problem: "code of claim \(id)")
        }
        self.code = code
        claimedAt = try row.next()
        expiresAt = try row.next()
        usedAt = try row.next(Instant?.self)
        store = try row.next(UUIDv7?.self)
        terminal = try row.next(String?.self)
        staff = try row.next(String?.self)
        goodIn = try row.next()
        asksFeedback = try row.next()
        score = try row.next(Int16?.self).map { Int32($0) }
        feedback = try row.next([UInt8]?.self)
        ratedAt = try row.next(Instant?.self)
        let (partner, minor) = (try row.next(String?.self), try row.next(Int64?.self))
        if let partner, let minor {
            terms = PartnerTerms(partner: partner, compensationMinor: minor)
        }
    }

    var made: BenefitClaims.Made {
        .init(benefitCode: benefitCode, choice: choice, periodStart: periodStart)
    }
}

struct InsertBenefitClaim: Statement {
    static let sql = """
        INSERT INTO benefit_claims (merchant_id, claim_id, member_id, benefit_code, level_code,
            choice, period_start, code, claimed_at, expires_at, store_ids, asks_feedback,
            partner_code, compensation_minor)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """
    let merchant: UUIDv7
    let row: BenefitClaimRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.member)
        parameters.append(row.benefitCode)
        parameters.append(row.levelCode)
        parameters.append(row.choice)
        parameters.append(row.periodStart)
        parameters.append(row.code.text)
        parameters.append(row.claimedAt)
        parameters.append(row.expiresAt)
        parameters.append(row.goodIn)
        parameters.append(row.asksFeedback)
        parameters.append(row.terms?.partner)
        parameters.append(row.terms?.compensationMinor)
    }
}

/// Where and when it was used; nowhere where that was undone.
struct UseBenefitClaim: Statement {
    static let sql = """
        UPDATE benefit_claims SET used_at = $4, store_id = $5, terminal_id = $6, staff_id = $7
        WHERE merchant_id = $1 AND member_id = $2 AND claim_id = $3
        """
    let merchant: UUIDv7
    let row: BenefitClaimRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.member)
        parameters.append(row.id)
        parameters.append(row.usedAt)
        parameters.append(row.store)
        parameters.append(row.terminal)
        parameters.append(row.staff)
    }
}

struct FindBenefitClaim: Statement {
    static let sql = """
        SELECT \(BenefitClaimRow.columns) FROM benefit_claims
        WHERE merchant_id = $1 AND code = $2
        """
    let merchant: UUIDv7
    let code: RedemptionCode

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(code.text)
    }

    static func decode(_ row: inout RowReader) throws -> BenefitClaimRow {
        try BenefitClaimRow(&row)
    }
}

/// A member's claims of periods from a day on, newest first.
struct ReadBenefitClaims: Statement {
    static let sql = """
        SELECT \(BenefitClaimRow.columns) FROM benefit_claims
        WHERE merchant_id = $1 AND member_id = $2 AND period_start >= $3
        ORDER BY claim_id DESC
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let since: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(since)
    }

    static func decode(_ row: inout RowReader) throws -> BenefitClaimRow {
        try BenefitClaimRow(&row)
    }
}

extension MemberV1.BenefitClaim {
    init(_ row: BenefitClaimRow, showsCode: Bool, now: Instant) {
        self.init(
            id: row.id.description, memberId: row.member.description,
            benefitCode: row.benefitCode, levelCode: row.levelCode, state: row.state(at: now),
            code: showsCode ? row.code.text : "", claimedAt: row.claimedAt,
            expiresAt: row.expiresAt, usedAt: row.usedAt,
            storeId: row.store?.description ?? "", terminalId: row.terminal ?? "",
            staffId: row.staff ?? "", storeIds: row.goodIn.map(\.description),
            asksFeedback: row.asksFeedback && row.usedAt != nil && row.score == nil,
            score: row.score ?? 0)
    }
}

extension BenefitClaimRow {
    func state(at now: Instant) -> MemberV1.BenefitClaimState {
        usedAt != nil ? .used : now < expiresAt ? .claimed : .lapsed
    }
}
