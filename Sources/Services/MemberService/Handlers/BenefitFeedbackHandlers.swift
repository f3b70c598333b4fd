import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// What members think of benefits that they used: tastings, trials of new products (B15).
extension BenefitHandlers {
    private static let feedback = "member.benefit-feedback"

    func giveFeedback(
        _ request: MemberV1.GiveBenefitFeedbackRequest, _ call: CallContext
    ) async throws -> MemberV1.BenefitClaimReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        guard let id = UUIDv7(request.id) else { throw Refusal(.benefitClaimNotFound) }
        let (score, text) = (request.score, request.text)
        guard (1...5).contains(score) else { throw Refusal.invalid("score", "is not 1 to 5") }
        // A character may be of any number of scalars: these are what is bound.
        guard text.unicodeScalars.count <= ServiceWish.characters.upperBound else {
            throw Refusal.invalid(
                "text", "is longer than \(ServiceWish.characters.upperBound) characters")
        }
        return try await perform(context) { work, transaction in
            try work.rate(id, score: score, text: text, by: member, in: &transaction)
        }
    }

    func listFeedback(
        _ request: MemberV1.ListBenefitFeedbackRequest, _ call: CallContext
    ) async throws -> MemberV1.ListBenefitFeedbackReply {
        let context = try RequestContext(call, clock: parts.clock)
        let merchant = context.merchant
        let page = try NewestFirst(
            list: Self.feedback, size: request.pageSize, token: request.pageToken)
        let rows = try await parts.pool.query(
            ListBenefitFeedback(
                merchant: merchant, page: page, scope: try context.scope(),
                benefit: request.benefitCode.isEmpty ? nil : request.benefitCode),
            settings: [.merchant(merchant)], deadline: context.deadline)
        let cut = page.cut(rows, \.claim.id)
        return MemberV1.ListBenefitFeedbackReply(
            feedback: try cut.rows.map { row in
                try MemberV1.BenefitFeedback(
                    row.claim, try row.dataKey.map(parts.vault.cipher(wrapped:)),
                    merchant: merchant)
            }, nextPageToken: cut.nextToken)
    }
}

extension FieldCipher.Place {
    /// What a member wrote of a claim of hers.
    static func feedback(_ claim: UUIDv7, _ merchant: UUIDv7) -> Self {
        Self(
            merchant: merchant, table: "benefit_claims", column: "feedback",
            row: claim.description)
    }
}

struct FindClaimOfMember: Statement {
    static let sql = """
        SELECT \(BenefitClaimRow.columns) FROM benefit_claims
        WHERE merchant_id = $1 AND member_id = $2 AND claim_id = $3
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> BenefitClaimRow {
        try BenefitClaimRow(&row)
    }
}

struct RateBenefitClaim: Statement {
    static let sql = """
        UPDATE benefit_claims SET score = $4, feedback_cipher = $5, rated_at = $6
        WHERE merchant_id = $1 AND member_id = $2 AND claim_id = $3
        """
    let merchant: UUIDv7
    let row: BenefitClaimRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.member)
        parameters.append(row.id)
        parameters.append(row.score.map { Int16($0) })
        parameters.append(row.feedback)
        parameters.append(row.ratedAt)
    }
}

/// Claims with a score, of members whom the caller may see, the newest first, each with the key that
/// its words are under.
private struct ListBenefitFeedback: Statement {
    static let sql = """
        SELECT \(columns), m.data_key
        FROM benefit_claims c
        JOIN members m ON m.merchant_id = c.merchant_id AND m.member_id = c.member_id
        WHERE c.merchant_id = $1 AND c.claim_id < $2 AND \(MemberScope.conditionOfMember)
            AND c.score IS NOT NULL AND ($7::text IS NULL OR c.benefit_code = $7)
        ORDER BY c.claim_id DESC LIMIT $8
        """
    private static let columns = BenefitClaimRow.columns.split(separator: ",").map { column in
        "c.\(column.drop { $0 == " " || $0 == "\n" })"
    }.joined(separator: ", ")
    let merchant: UUIDv7
    let page: NewestFirst
    let scope: MemberScope
    let benefit: String?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(page.before)
        scope.bind(&parameters)
        parameters.append(benefit)
        parameters.append(page.limit)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (claim: BenefitClaimRow, dataKey: [UInt8]?) {
        (try BenefitClaimRow(&row), try row.next([UInt8]?.self))
    }
}

extension MemberV1.BenefitFeedback {
    /// - Parameter cipher: of the member's key; nil where it was destroyed, and her words with it.
    fileprivate init(
        _ row: BenefitClaimRow, _ cipher: FieldCipher?, merchant: UUIDv7
    ) throws {
        var text = ""
        if let cipher, let sealed = row.feedback {
            text = String(
                decoding: try cipher.open(sealed, at: .feedback(row.id, merchant)),
                as: UTF8.self)
        }
        self.init(
            claimId: row.id.description, memberId: row.member.description,
            benefitCode: row.benefitCode, levelCode: row.levelCode,
            storeId: row.store?.description ?? "", usedAt: row.usedAt, score: row.score ?? 0,
            text: text, givenAt: row.ratedAt)
    }
}
