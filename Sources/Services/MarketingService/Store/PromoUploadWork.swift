import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// The codes of one chunk of an upload, on their way into its batch (X07, X20).
struct PromoUploadWork {
    let row: UploadRow
    let now: Instant

    /// - Parameter table: of the chunk.
    func write(
        _ table: PromoCodeTable, in transaction: inout Transaction
    ) throws -> UploadedChunk {
        let found = try transaction.run(ReadPromoUpload(merchant: row.merchant, upload: row.id))
        guard let terms = found.first else {
            throw PostgresError(.decode, "an upload of promo codes without its terms")
        }
        let known = Dictionary(
            try transaction.run(
                ReadUploadedCodes(
                    terms: terms, name: row.name, keys: table.codes.map(\.code.key))
            ).map { ($0.key, $0.isSame) }, uniquingKeysWith: { $1 })
        let new = table.codes.filter { known[$0.code.key] == nil }
        var taken = table.codes.filter { known[$0.code.key] == false }
        if row.state == .writing, !new.isEmpty {
            switch try version(terms, in: &transaction) {
            case .failure(let refusal):
                return .rejected([.init(line: 1, problem: Self.words(refusal))])
            case .success(let template):
                let written = try write(new, terms, template, in: &transaction)
                taken += new.filter { !written.contains($0.code.key) }
                return .report(report(table, known, created: written.count, taken))
            }
        }
        var report = report(table, known, created: new.count, taken)
        if row.compares {
            report.note(new.map { Self.problem($0.line, "is not in the books") })
        }
        return .report(report)
    }

    /// What was written before is of the version of that time: a batch has one.
    private func version(
        _ terms: PromoUploadTerms, in transaction: inout Transaction
    ) throws -> Result<TemplateKey, Refusal> {
        let batches = try transaction.run(ReadPromoBatch(merchant: row.merchant, id: row.id))
        if let batch = batches.first { return .success(batch.template) }
        return try terms.version(in: &transaction)
    }

    /// - Returns: keys of those that were free; another upload may have taken some since.
    private func write(
        _ codes: [PromoCodeTable.Row], _ terms: PromoUploadTerms, _ template: TemplateKey,
        in transaction: inout Transaction
    ) throws -> Set<String> {
        // Ascending, so that two uploads with the same codes cannot wait for each other.
        let sorted = codes.map(\.code).sorted { $0.key < $1.key }
        let written = Set(
            try transaction.run(
                InsertPromoCodes(
                    merchant: row.merchant, batch: row.id,
                    codes: sorted.map { NewPromoCode(code: $0, uses: 1, perMember: nil) })))
        guard !written.isEmpty else { return written }
        let batch = PromoBatchRow(
            merchant: row.merchant, id: row.id, template: template, name: row.name,
            from: terms.from, until: terms.until, codes: Int64(written.count),
            author: row.author, createdAt: now)
        let uploaded = AuditEntry(
            .promoCodesUploaded, object: row.id.description, reason: "upload by \(row.author)",
            after: "\(written.count) codes")
        let audit = InsertAudit(uploaded, of: row.merchant, at: now, by: .marketing)
        try transaction.pipeline { pipeline in
            pipeline.add(GrowPromoBatch(row: batch))
            pipeline.add(audit)
        }
        return written
    }

    private func report(
        _ table: PromoCodeTable, _ known: [String: Bool], created: Int,
        _ taken: [PromoCodeTable.Row]
    ) -> MarketingV1.ImportItemsReply {
        let malformed = table.flaws.filter { $0.flaw == .malformed }
        var report = MarketingV1.ImportItemsReply(
            rows: Int32(table.lines), created: Int32(created),
            unchanged: Int32(
                known.values.count { $0 } + table.flaws.count - malformed.count),
            invalid: Int32(malformed.count + taken.count))
        report.note(
            malformed.map { Self.problem($0.line, "is not 4 to 48 letters, digits and hyphens") }
                + taken.map { Self.problem($0.line, "is another batch's already") })
        return report
    }

    private static func problem(_ line: Int, _ text: String) -> MarketingV1.ImportProblem {
        MarketingV1.ImportProblem(line: Int32(line), column: "code", problem: text)
    }

    private static func words(_ refusal: Refusal) -> String {
        refusal.info.message?.en ?? refusal.info.key
    }
}

extension MarketingV1.ImportItemsReply {
    /// More that is wrong with rows.
    mutating func note(_ found: [MarketingV1.ImportProblem]) {
        problems = (problems + found).sorted { $0.line < $1.line }
        problemCount += Int32(found.count)
    }
}
