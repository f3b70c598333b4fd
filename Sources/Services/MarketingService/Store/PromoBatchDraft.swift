import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// A batch of codes that makes sense, on its way into the books.
struct PromoBatchDraft: Sendable {
    typealias Decision = Idempotency.Decision<MarketingV1.CreatePromoCodesReply>

    private enum Codes: Sendable {
        case unique(PromoCodePattern, count: Int)
        case generic(NewPromoCode)
        case imported([PromoCodeTable.Row])
    }

    private static let mostMade: ClosedRange<Int32> = 1...10_000
    private static let mostRejected = 100

    private let merchant: UUIDv7
    private let author: String
    private let now: Instant
    private let template: UUIDv7
    private let name: String
    private let from: Instant?
    private let until: Instant?
    private let codes: Codes
    private var rejected: [MarketingV1.RejectedCode] = []

    init(
        _ request: MarketingV1.CreatePromoCodesRequest, _ context: RequestContext
    ) throws(Refusal) {
        merchant = context.merchant
        author = context.author
        now = context.now
        template = try RequestFields.id(request.templateId, "templateId")
        name = try RequestFields.text(request.name, "name", most: 128)
        if let from = request.from, let until = request.until, until <= from {
            throw .invalid("until", "is not after from")
        }
        from = request.from
        until = request.until
        switch request.codes {
        case .unique(let unique):
            guard Self.mostMade.contains(unique.count) else {
                throw .invalid("unique.count", "is not from 1 to \(Self.mostMade.upperBound)")
            }
            codes = .unique(
                try PromoCodePattern(unique.pattern ?? .init()), count: Int(unique.count))
        case .generic(let generic):
            codes = .generic(try NewPromoCode(generic))
        case .imported(let imported):
            let table = try Self.table(imported.csv.joined())
            codes = .imported(table.codes)
            rejected = table.flaws.map {
                .init(line: Int32($0.line), reason: $0.flaw.rawValue)
            }
        case nil:
            throw .invalid("codes", "are missing")
        }
    }

    /// The codes of a table, and what is wrong with its lines.
    private static func table(_ csv: String) throws(Refusal) -> PromoCodeTable {
        let table: PromoCodeTable
        do throws(PromoCodeTable.Rejection) {
            table = try PromoCodeTable(csv)
        } catch {
            throw .invalid("imported.csv", "line \(error.line) \(error.problem)")
        }
        guard !table.codes.isEmpty else { throw .invalid("imported.csv", "has no code") }
        return table
    }

    func write(_ id: UUIDv7, in transaction: inout Transaction) throws -> Decision {
        let templates = try transaction.run(ReadTemplate(merchant: merchant, id: template))
        guard let row = templates.first else { return .refused(Refusal(.templateNotFound)) }
        guard row.state == .active || row.state == .paused else {
            return .refused(
                Refusal(.couponNotAvailable, facts: ["reason": row.state.rawValue]))
        }
        var rejected = rejected
        let count: Int
        switch codes {
        case .unique(let pattern, let wanted):
            count = try make(wanted, pattern, for: id, in: &transaction)
        case .generic(let code):
            count = try insert([code], for: id, in: &transaction).count
            guard count == 1 else { return .refused(Refusal(.codeTaken)) }
        case .imported(let found):
            let taken = try insert(
                found.map { NewPromoCode(code: $0.code, uses: 1, perMember: nil) }, for: id,
                in: &transaction)
            for row in found where !taken.contains(row.code.key) {
                rejected.append(.init(line: Int32(row.line), reason: "TAKEN"))
            }
            rejected.sort { $0.line < $1.line }
            count = taken.count
            guard count > 0 else { return .refused(Refusal(.codeTaken)) }
        }
        let batch = PromoBatchRow(
            merchant: merchant, id: id,
            template: TemplateKey(id: row.id, version: row.version), name: name, from: from,
            until: until, codes: Int64(count), author: author, createdAt: now)
        try transaction.run(InsertPromoBatch(row: batch))
        return .reply(
            MarketingV1.CreatePromoCodesReply(
                batch: MarketingV1.PromoBatch(batch),
                rejected: Array(rejected.prefix(Self.mostRejected)),
                rejectedCount: Int32(rejected.count)))
    }

    /// Random codes; one that exists already, which hardly happens, is drawn again.
    private func make(
        _ wanted: Int, _ pattern: PromoCodePattern, for batch: UUIDv7,
        in transaction: inout Transaction
    ) throws -> Int {
        var generator = SystemRandomNumberGenerator()
        var made = 0
        while made < wanted {
            let codes = (made..<wanted).map { _ in
                NewPromoCode(code: pattern.code(using: &generator), uses: 1, perMember: nil)
            }
            made += try insert(codes, for: batch, in: &transaction).count
        }
        return made
    }

    private func insert(
        _ codes: [NewPromoCode], for batch: UUIDv7, in transaction: inout Transaction
    ) throws -> Set<String> {
        // Ascending, so that two batches with the same codes cannot wait for each other.
        let codes = codes.sorted { $0.code.key < $1.code.key }
        return Set(
            try transaction.run(
                InsertPromoCodes(merchant: merchant, batch: batch, codes: codes)))
    }
}

extension PromoCodePattern {
    fileprivate init(_ message: MarketingV1.CodePattern) throws(Refusal) {
        do throws(Problem) {
            try self.init(
                prefix: message.prefix, charset: message.charset, length: Int(message.length),
                pattern: message.pattern)
        } catch {
            let field = "unique.pattern"
            switch error {
            case .prefix(let problem): throw .invalid("\(field).prefix", problem)
            case .charset(let problem): throw .invalid("\(field).charset", problem)
            case .length(let problem): throw .invalid("\(field).length", problem)
            case .pattern(let problem): throw .invalid("\(field).pattern", problem)
            case .guessable(let bits):
                throw .invalid(
                    field, "has \(bits) random bits, and needs \(PromoCodePattern.leastBits)")
            }
        }
    }
}

extension NewPromoCode {
    fileprivate init(_ message: MarketingV1.GenericCode) throws(Refusal) {
        guard let code = PromoCode(message.code) else {
            throw .invalid("generic.code", "is not 4 to 48 letters, digits and hyphens")
        }
        guard (0...1_000_000_000).contains(message.uses) else {
            throw .invalid("generic.uses", "is not from 0 to 1000000000")
        }
        guard (0...1_000_000).contains(message.perMember) else {
            throw .invalid("generic.perMember", "is not from 0 to 1000000")
        }
        self.init(
            code: code, uses: message.uses == 0 ? nil : message.uses,
            perMember: message.perMember == 0 ? nil : message.perMember)
    }
}

extension MarketingV1.PromoBatch {
    init(_ row: PromoBatchRow) {
        self.init(
            id: row.id.description, templateId: row.template.id.description,
            templateVersion: row.template.version,
            state: row.closedAt == nil ? .promoBatchActive : .promoBatchClosed, name: row.name,
            from: row.from, until: row.until, codes: row.codes, createdAt: row.createdAt)
    }
}
